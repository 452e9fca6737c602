import { PICTURE } from "../../briefing/export/picture-size.ts";
import { saveFile } from "./save-file.ts";

/** Draw an SVG of the picture's size at `scale` and save it as a PNG. Fails with an `Error` where the browser cannot. */
export async function savePng(name: string, svg: string, scale: number): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = PICTURE.width * scale;
    canvas.height = PICTURE.height * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("the browser cannot draw a picture of this size");
    saveFile(name, "image/png", blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}
