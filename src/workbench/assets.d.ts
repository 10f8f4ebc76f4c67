/** Files that the build puts into the workbench as text. */
declare module "*.xml" {
  const text: string;
  export default text;
}
declare module "*.css";
/** Files that the build copies; their address. */
declare module "*.svg" {
  const address: string;
  export default address;
}
