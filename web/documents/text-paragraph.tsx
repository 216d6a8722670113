import { memo } from 'react'
import type { Paragraph, Piece } from './claim-spans.ts'

interface Props {
  paragraph: Paragraph
  /** Class of each claim's highlight, by id. */
  looks: ReadonlyMap<string, string>
  /** The chosen claim, only where this paragraph holds it. */
  chosen: string | null
}

const lookOf = (piece: Piece, looks: Props['looks']) => piece.ids.map((id) => looks.get(id) ?? '').join(' ')

/** The text never changes, only who points at it and how that looks. */
function looksTheSame(a: Props, b: Props): boolean {
  if (a.chosen !== b.chosen || a.paragraph.pieces.length !== b.paragraph.pieces.length) return false
  return a.paragraph.pieces.every((piece, i) => {
    const other = b.paragraph.pieces[i]
    if (other === undefined || piece.text.length !== other.text.length) return false
    return piece.ids.join() === other.ids.join() && lookOf(piece, a.looks) === lookOf(other, b.looks)
  })
}

/** Laid out by the browser only when it comes into sight. */
export const TextParagraph = memo(function TextParagraph({ paragraph, looks, chosen }: Props) {
  let at = paragraph.start
  return (
    <p className="tz-block">
      {paragraph.pieces.map((piece) => {
        const key = at
        at += piece.text.length
        return <PieceText key={key} piece={piece} looks={looks} chosen={chosen} />
      })}
    </p>
  )
}, looksTheSame)

function PieceText({ piece, looks, chosen }: { piece: Piece; looks: Props['looks']; chosen: string | null }) {
  if (piece.ids.length === 0) return piece.text
  const isChosen = chosen !== null && piece.ids.includes(chosen)
  return (
    <mark className={`${lookOf(piece, looks)}${isChosen ? ' tz-chosen' : ''}`} data-claims={piece.ids.join(' ')}>
      {piece.text}
    </mark>
  )
}
