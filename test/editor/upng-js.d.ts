declare module 'upng-js' {
  interface Image {
    readonly width: number;
    readonly height: number;
  }
  const UPNG: {
    decode(png: ArrayBuffer): Image;
    /** The pixels of each frame. */
    toRGBA8(image: Image): ArrayBuffer[];
    /** `colours` 0 keeps them all; with `delays`, in milliseconds, the picture is animated. */
    encode(
      frames: ArrayBuffer[],
      width: number,
      height: number,
      colours: number,
      delays?: number[],
    ): ArrayBuffer;
  };
  export default UPNG;
}
