import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';

// No worker, and not the compressor of the machine, whose output changes with its version: always the library’s own.
configure({ useWebWorkers: false, useCompressionStream: false });

/** Writes files into a zip file, one after the other as they come. */
export interface Zip {
  readonly add: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes the directory of the file and closes it. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a zip file for writing. The same files in the same order give the same bytes, on any machine and at any time: every
 * file bears the given day, and none of the time zone, the system or its rights. Over 65,535 files or 4 GiB the format’s
 * extension for large files is used (Zip64).
 *
 * @param sink takes the bytes as they come; nothing but the directory is kept.
 * @param day `YYYY-MM-DD`; a zip file knows none before 1980.
 * @see APPNOTE.TXT, .ZIP File Format Specification, 6.3
 */
export function openZip(sink: WritableStream<Uint8Array>, day: string): Zip {
  const writer = new ZipWriter(sink, {
    level: 6,
    rawLastModDate: dosDate(day),
    extendedTimestamp: false,
    msDosCompatible: true,
    dataDescriptor: false,
    keepOrder: true,
  });
  return {
    add: async (path, bytes) => {
      await writer.add(path, new Uint8ArrayReader(bytes));
    },
    close: async () => {
      await writer.close();
    },
  };
}

/** Midnight of a day as MS-DOS wrote it: the date in the upper 16 bits, the time in the lower. @see APPNOTE.TXT, 4.4.6 */
function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((Math.max(year - 1980, 0) << 25) | (month << 21) | (date << 16)) >>> 0;
}
