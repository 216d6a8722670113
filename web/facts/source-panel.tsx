import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { Loaded } from '../design/loaded.tsx'
import { useUrlState } from '../design/url-state.ts'
import { readFactAddress } from './fact-address.ts'
import { useFact } from './facts.api.ts'
import { SourceFacts } from './source-facts.tsx'
import { SourceRecords } from './source-records.tsx'

/** 出处: the one panel that every figure opens. */
export function SourcePanel() {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const address = readFactAddress(url.source)
  const fact = useFact(address)
  return (
    <Drawer
      title={t('facts.source')}
      placement="right"
      size={480}
      open={address !== null}
      onClose={() => change({ source: undefined }, 'push')}
      destroyOnHidden
    >
      {address && (
        <Loaded query={fact} skeleton={<Bones lines={10} />}>
          {(data) => (
            <>
              <SourceFacts fact={data} />
              <SourceRecords address={address} unit={data.indicator.unitOfMeasure} />
            </>
          )}
        </Loaded>
      )}
    </Drawer>
  )
}
