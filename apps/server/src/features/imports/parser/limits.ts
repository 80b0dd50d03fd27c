/** What a file may cost. Beyond that it is refused: the machine belongs to the calls. */
export const limits = {
  /** Of a compressed workbook or an old .xls. */
  workbookBytes: 20 * 1024 * 1024,
  csvBytes: 300 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  /** Of one entry larger than a megabyte; sheets of real hospitals come to 20. */
  compressionRatio: 100,
  zipEntries: 200,
  columns: 200,
  csvRows: 2_000_000,
  workbookRows: 200_000,
  csvRecordBytes: 1024 * 1024,
  heapMegabytes: 768,
  residentBytes: 1536 * 1024 * 1024,
  inspectMs: 60_000,
  runMs: 30 * 60_000,
} as const;
