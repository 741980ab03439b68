/** Files that the build puts into the script as text. */
declare module '*.apa' {
  const text: string;
  export default text;
}
declare module '*.json?text' {
  const text: string;
  export default text;
}
