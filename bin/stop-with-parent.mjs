/**
 * Under npm or npx, ends as if asked to when the one that started us is gone: they pass a signal to a shell, which
 * dies of it and leaves us behind, holding the port and the data folder.
 */
export function stopWithParent() {
  if (process.env.npm_command === undefined || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}
