/** A file that is no workbook of ours, or one that is not opened for safety's sake; the message is for its sender. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
}
