// Loaded into a child process before its program: when the parent is killed, the child leaves in order.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 8_000).unref()
})
process.channel?.unref()
