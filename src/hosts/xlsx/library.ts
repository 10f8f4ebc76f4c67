/** The library that writes files, and how it is loaded: only when a file is written. */

export type Library = typeof import("wasm-xlsxwriter/web");
export type LoadLibrary = () => Promise<Library>;

/** In a page: both the library and its WebAssembly come from the page's own files. */
export async function loadLibrary(): Promise<Library> {
  const library = await import("wasm-xlsxwriter/web");
  await library.default();
  return library;
}
