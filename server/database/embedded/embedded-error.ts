export type EmbeddedErrorCode =
  | 'no_binaries'
  | 'no_permission'
  | 'no_space'
  | 'not_startable'
  | 'not_utf8'
  | 'other_major'
  | 'wrong_secrets'

/** A sentence for the person at the console: what is wrong with the embedded database and what to do about it. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError'
  readonly code: EmbeddedErrorCode

  constructor(code: EmbeddedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Tells the usual misfortunes of a disk apart, from what the operating system or PostgreSQL itself wrote. */
export function explainFailure(doing: string, place: string, said: string): EmbeddedError {
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(said)) {
    return new EmbeddedError('no_space', `The disk that holds ${place} is full: free some space and start again.`)
  }
  if (/EACCES|EPERM|EROFS|Permission denied|Operation not permitted|Read-only file system|wrong ownership/.test(said)) {
    return new EmbeddedError(
      'no_permission',
      `This user may not write ${place}: start as its owner, or name another folder with DATA_DIR.`,
    )
  }
  return new EmbeddedError('not_startable', `${doing} failed. PostgreSQL said:\n${lastLines(said, 12)}`)
}

const lastLines = (text: string, count: number) => text.trim().split('\n').slice(-count).join('\n')
