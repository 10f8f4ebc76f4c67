/** The grid on the page: o-spreadsheet's own component around a model that outlives it. */
import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import { type Model, Spreadsheet, setTranslationMethod } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App, Component, onError, reactive, useState, xml } from "@odoo/owl";
import { refusalAt } from "../hosts/grid/entry";
import type { Locale } from "../locales";
import type { Dialogs } from "./dialogs";
import { mendStatistics } from "./bottom-bar";
import { mendComposer } from "./composer";
import { logError } from "./log";
import { keepUsefulMenus } from "./menus";
import { translator } from "./translations";

export interface GridViewOptions {
  readonly model: Model;
  readonly dialogs: Dialogs;
  readonly locale: Locale;
  readonly dark: boolean;
  /** Called when the view broke while drawing and was put up again. */
  readonly restored: () => void;
}

export interface GridView {
  setDark(dark: boolean): void;
  setLocale(locale: Locale): Promise<void>;
}

/** Puts the grid into an element and resolves when it is drawn. */
export async function mountGrid(root: HTMLElement, options: GridViewOptions): Promise<GridView> {
  keepUsefulMenus();
  mendComposer();
  mendStatistics(() => locale);
  const look = reactive({ dark: options.dark });
  let { locale } = options;
  let failures = 0;
  let app = await show();

  async function show(): Promise<App> {
    const translate = translator(locale);
    setTranslationMethod(translate as never, () => true);
    let broken = false;
    const view = newApp(options, look, translate, (error) => {
      logError((error as Error).cause ?? error);
      if (broken) return;
      broken = true;
      setTimeout(() => void replace(view));
    });
    await view.mount(root);
    return view;
  }

  /** A view that threw while drawing is of no more use. The model is as it was, so a new view shows it again. */
  async function replace(view: App): Promise<void> {
    if (++failures > MOST_FAILURES) return;
    dispose(view, root);
    app = await show();
    options.restored();
  }

  return {
    setDark(dark) {
      look.dark = dark;
    },
    async setLocale(to) {
      if (to === locale) return;
      locale = to;
      dispose(app, root);
      app = await show();
    },
  };
}

/** A view that breaks again and again would only flicker. */
const MOST_FAILURES = 5;

/** A broken view may not be able to take itself down. */
function dispose(view: App, root: HTMLElement): void {
  try {
    view.destroy();
  } catch (error) {
    logError(error);
  }
  root.replaceChildren();
}

type Look = { dark: boolean };

function newApp(
  { model, dialogs }: GridViewOptions,
  look: Look,
  translate: (text: string) => string,
  broken: (error: unknown) => void,
): App {
  class Frame extends Component {
    static override template = xml`<Spreadsheet t-props="properties"/>`;
    static components = { Spreadsheet };
    private look!: Look;

    override setup(): void {
      this.look = useState(look);
      onError(broken);
    }

    get properties() {
      return {
        model,
        colorScheme: this.look.dark ? "dark" : "light",
        notifyUser: ({ text }: { text: string }) => dialogs.notify(String(text)),
        raiseError: (text: string, whenClosed?: () => void) =>
          dialogs.tell(refusalAt(model, text) ?? String(text)).then(whenClosed),
        askConfirmation: (text: string, yes: () => void, no?: () => void) =>
          dialogs.confirm(String(text)).then((confirmed) => (confirmed ? yes() : no?.())),
      };
    }
  }
  // The page lays the grid out for narrow windows itself; o-spreadsheet's own small screen hides its menus.
  const env = { isSmall: false };
  return new App(Frame as never, { templates, env, translateFn: translate } as never);
}
