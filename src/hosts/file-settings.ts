/** Settings of a workbook as a part of custom XML, which is how a file that was written without Excel has them. */

/** The namespace of the part; it must never change, since files have it. */
export const FILE_SETTINGS = "urn:customer-value:settings";
