import { problemFrom, unreachable } from './api-problem.ts'
import { apiPath } from './client.ts'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Sends one file as multipart `file`. `onProgress` gets the share sent, 0 to 1; fetch cannot tell it, XMLHttpRequest can. */
export function upload<Reply>(path: string, file: File, onProgress: (share: number) => void): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', apiPath(path))
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onerror = () => reject(unreachable())
    request.onload = () => {
      const body = parsed(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(body as Reply)
      else reject(problemFrom(request.status, body, request.getResponseHeader('x-request-id')))
    }
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}
