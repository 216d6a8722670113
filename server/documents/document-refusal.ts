import { invalid, type Refusal, Refused } from '../../domain/refusal.ts'

type DocumentRefusalCode =
  | 'document.damaged'
  | 'document.doctype'
  | 'document.empty'
  | 'document.encoding'
  | 'document.encrypted'
  | 'document.legacy_word'
  | 'document.pdf'
  | 'document.too_heavy'
  | 'document.too_large'
  | 'document.too_long'
  | 'document.unknown_format'
  | 'document.zip_bomb'

export const documentRefusal = (code: DocumentRefusalCode, values?: Refusal['values']): Refusal => invalid(code, values)

/** Carries a refusal out of the depths of a streaming reader; `readDocument` turns it back into a value. */
export const documentRefused = (code: DocumentRefusalCode, values?: Refusal['values']): Refused =>
  new Refused(documentRefusal(code, values))
