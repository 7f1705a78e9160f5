import 'server-only'
import path from 'node:path'
import library from 'sharp'

// Fontconfig reads it when the first text is set. Only our own fonts: bin/start/fonts.mjs.
process.env.FONTCONFIG_FILE = path.join(process.cwd(), '.fonts/fonts.conf')

export const sharp = library
