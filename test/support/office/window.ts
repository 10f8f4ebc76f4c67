/**
 * What Office's older API finds in `window.external`: who the program is, and clicks on the ribbon, which still come
 * over it. Everything else goes over the bridge.
 */

/** An array of Visual Basic, as that API wants it. */
interface SafeArray {
  toArray(): unknown[];
}

/** The first element 0 says that all is well. */
const DONE: SafeArray = { toArray: () => [0] };

const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

type Handler = (event: number, payload: SafeArray) => void;

/** The ribbon's buttons that run functions of the add-in. */
export class Ribbon {
  handler: Handler | undefined;
  private readonly running = new Map<string, (outcome: "ran" | "dropped") => void>();
  private latest = 0;

  /** Settles when the function says that it is through, or office.js that there is none of that name. */
  click(name: string): Promise<"ran" | "dropped"> {
    const id = `command ${++this.latest}`;
    const completed = new Promise<"ran" | "dropped">((resolve) => this.running.set(id, resolve));
    const event = JSON.stringify({ source: { id: name } });
    this.handler?.(COMMAND_INVOKED, { toArray: () => [id, name, event] });
    return completed;
  }

  complete(id: string, status: number): void {
    this.running.get(id)?.(status === 0 ? "ran" : "dropped");
    this.running.delete(id);
  }
}

/** `supported`: requirement sets by name. */
export function external(supported: Readonly<Record<string, string>>, ribbon: Ribbon): object {
  const context = {
    AppType: 1,
    SolutionRef: "customer-value",
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: "en-US",
    AppDataLocale: "en-US",
    DocUrl: "Book1.xlsx",
    OfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: 0xffffff }),
    AppCapabilities: 0,
    ActivationMode: 2,
    ControlIntegrationLevel: 1,
    SolutionToken: "",
    InstanceId: "1",
    SupportedMatrix: JSON.stringify({ ...supported, ...ALWAYS }),
    InitialDisplayMode: 2,
    Settings: { Read() {}, Write() {} },
  };
  const getters = Object.entries(context).map(([name, value]) => [`Get${name}`, () => value]);
  return {
    GetContext: () => Object.fromEntries(getters) as object,
    GetLoggingAllowed: () => false,
    GetHostInfo: () => "Excel$Win32$16.01$en-US$$$disableLogging$3",
    Execute(
      id: number,
      [command, status]: readonly unknown[],
      callback: (result: SafeArray, code: number) => void,
    ) {
      if (id === COMMAND_COMPLETED) ribbon.complete(String(command), Number(status));
      callback(DONE, 0);
    },
    RegisterEvent(id: number, _target: string, handler: Handler, done: (result: object) => void) {
      if (id === COMMAND_INVOKED) ribbon.handler = handler;
      done(DONE);
    },
    UnregisterEvent: (_id: number, _target: string, done: (result: object) => void) => done(DONE),
  };
}

/** What every Excel has besides; without it office.js does not pass on `delayForCellEdit`. */
const ALWAYS = { DelayForCellEdit: "1.1" };
