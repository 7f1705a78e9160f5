// Loaded into the web server before anything else: when the program that started it is gone, it ends too.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
