/** The emulated program, as the workbook sees it. */
import { Emulated } from "./emulated";

export class Application extends Emulated {
  readonly className = "Application";
  /** "Manual" where the user has said that results wait until asked for. */
  calculationMode: "Automatic" | "Manual" = "Automatic";
}
