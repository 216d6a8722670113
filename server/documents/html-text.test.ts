import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { Refused } from '../../domain/refusal.ts'
import { htmlText } from './html-text.ts'
import { READING_LIMITS } from './reading-limits.ts'

const read = (html: string | Uint8Array, limits = READING_LIMITS) =>
  htmlText(typeof html === 'string' ? new TextEncoder().encode(html) : html, limits)
const textOf = (html: string) => read(html).text
const codeOf = (html: string | Uint8Array, limits = READING_LIMITS) => {
  try {
    return read(html, limits).text
  } catch (error) {
    return error instanceof Refused ? error.refusal.code : error
  }
}

describe('a page that cannot be trusted is refused', () => {
  test('when it nests deeper than any page that a browser would show', () => {
    expect(codeOf('<div>'.repeat(1_000_000))).toBe('document.too_heavy')
    expect(codeOf('<b>'.repeat(1_000_000) + '</i>'.repeat(1_000_000))).toBe('document.too_heavy')
  })

  test('when its text passes the limit, spanned columns included', () => {
    const limits = { ...READING_LIMITS, characters: 500 }
    expect(codeOf('字'.repeat(501), limits)).toBe('document.too_long')
    expect(codeOf(`<table><tr>${'<td colspan=1000000000>'.repeat(10)}`, limits)).toBe('document.too_long')
  })

  test('when its bytes are text in no encoding that we know', () => {
    expect(codeOf(Buffer.from('<html>\xff\xff\xff</html>', 'latin1'))).toBe('document.encoding')
    expect(codeOf('<html>a\0b</html>')).toBe('document.encoding')
  })
})

describe('a page is read as it would be seen', () => {
  test('blocks and breaks become lines, runs of space one space', () => {
    const page = '<title>标题</title><h1>一、\n  总体</h1><p>增长 <b>5</b>%<br>完成<div>十 <i>亿</i> 元</div>\n\n尾'
    expect(textOf(page)).toBe('一、 总体\n增长 5%\n完成\n十 亿 元\n尾')
  })

  test('tables become rows of cells parted by tabs', () => {
    const page = '<table><tr><th>指标<th>本月<td colspan=2>合<p>计</td></tr><tr><td>1</td><td></td><td>3</table>'
    expect(textOf(page)).toBe('指标\t本月\t合 计\t\n1\t\t3')
  })

  test('cells below a tall cell keep their columns, to the end of its table and no further', () => {
    const tall =
      '<table><tr><td rowspan=2>合并<td>1<td rowspan=99999999>长</tr><tr><td>2</tr><tr><td>3<td>4</tr></table>'
    expect(textOf(`${tall}<table><tr><td>甲<td>乙</table>`)).toBe('合并\t1\t长\n\t2\t\n3\t4\t\n甲\t乙')
  })

  test('tables that only lay the page out keep their lines', () => {
    const inner = '<table><tr><td>甲</td><td>1</td></tr></table>'
    expect(textOf(`<table><tr><td>栏目</td><td><p>正文一<p>正文二${inner}</td></tr></table>`)).toBe(
      '栏目\n正文一\n正文二\n甲\t1',
    )
  })

  test('text in a row but in no cell, and cells in no row, are kept', () => {
    expect(textOf('<table><tr>散<td>甲</td><td>乙</td></tr></table><td>丙</td>')).toBe('散\t甲\t乙\n丙')
  })

  test('scripts, styles, comments and hidden elements are dropped with all they hold', () => {
    const page =
      '甲<script>var a="<p>"</script><style>p{}</style><!-- 注 --><div hidden>乙<p>乙</p></div><p style="color:red; DISPLAY : none">丙<b>丙</b></p>丁<input hidden><template>戊</template>'
    expect(textOf(page)).toBe('甲\n丁')
  })

  test('entities are decoded, and those that stand for no character become a replacement', () => {
    expect(textOf('a&amp;b&#x4E2D;&nbsp;&lt;c&gt;')).toBe('a&b中\u00a0<c>')
    expect(textOf('x&#xD800;&#0;y')).toBe('x\ufffd\ufffdy')
  })

  test('preformatted text keeps its lines', () => {
    expect(textOf('<p>a</p><pre>x  y\n  z</pre><p>b</p>')).toBe('a\nx  y\n  z\nb')
  })
})

describe('the encoding of a page', () => {
  const chinese = '全区规模以上工业增加值同比增长百分之五，固定资产投资完成年度计划的八成。'

  test('is GB18030 where the page says so or UTF-8 does not fit', () => {
    const said = `<html><head><meta charset="gb2312"></head>联通</html>`
    expect(read(iconv.encode(said, 'gb18030'))).toEqual({ text: '联通', encoding: 'gb18030' })
    expect(read(iconv.encode(`<html>${chinese}</html>`, 'gb18030'))).toEqual({ text: chinese, encoding: 'gb18030' })
  })

  test('is UTF-8 where the bytes are, whatever an old template still says', () => {
    expect(read(`<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312">${chinese}`)).toEqual({
      text: chinese,
      encoding: 'utf-8',
    })
  })
})
