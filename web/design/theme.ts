import type { ThemeConfig } from 'antd'

/** The only place where colours and sizes of the office side are set; style sheets read them as `--tz-*`. */
export const colors = {
  primary: '#1d4f91',
  red: '#c8372d',
  yellowText: '#8f5e12',
  yellowShape: '#b7791f',
  green: '#2f7d4f',
  text: '#1f2933',
  textSoft: '#52606d',
  line: '#e3e8ee',
  page: '#f6f8fa',
} as const

// Chinese faces draw English quotation marks a whole character wide.
export const ENGLISH_FONT =
  '"Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'

export const theme: ThemeConfig = {
  token: {
    colorPrimary: colors.primary,
    colorLink: colors.primary,
    colorError: colors.red,
    colorWarning: colors.yellowShape,
    colorSuccess: colors.green,
    colorText: colors.text,
    colorTextSecondary: colors.textSoft,
    colorTextTertiary: colors.textSoft,
    colorTextDescription: colors.textSoft,
    colorTextPlaceholder: '#66727f',
    colorBorder: '#c3ccd6',
    colorBorderSecondary: colors.line,
    colorSplit: colors.line,
    colorBgLayout: colors.page,
    borderRadius: 4,
    borderRadiusLG: 4,
    borderRadiusSM: 3,
    fontFamily: FONT,
    fontSize: 14,
    fontSizeSM: 12,
    controlHeight: 32,
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Tabs: { horizontalItemPadding: '8px 0', horizontalMargin: '0' },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Menu: { itemHeight: 36, itemMarginInline: 8, itemSelectedBg: '#e8eef7', itemSelectedColor: colors.primary },
  },
}

/** Hands the same colours to the style sheets. */
export function placeColors(root: HTMLElement): void {
  for (const [name, value] of Object.entries(colors)) root.style.setProperty(`--tz-${name}`, value)
}
