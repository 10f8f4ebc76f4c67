/** The frame, type and what every screen shares. Sizes and colours are Fluent's tokens. */
export const base = `
:host {
  display: block;
  height: 100%;
  min-width: 0;
  color-scheme: var(--colorScheme);
  font-family: var(--fontFamilyBase);
  font-size: var(--fontSizeBase300);
  line-height: var(--lineHeightBase300);
  color: var(--colorNeutralForeground1);
  background: var(--colorNeutralBackground1);
}
/* Each script in its own face, before the general one picks a look-alike from another language. */
:host(:lang(zh-CN)) .frame {
  --fontFamilyBase: "Segoe UI", -apple-system, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif;
}
:host(:lang(zh-TW)) .frame {
  --fontFamilyBase: "Segoe UI", -apple-system, "Microsoft JhengHei UI", "Microsoft JhengHei", "PingFang TC", "Noto Sans CJK TC", sans-serif;
}
/* Nothing may grow wider than the pane because of what stands in it. */
*, *::before, *::after { box-sizing: border-box; min-width: 0; }
[hidden] { display: none !important; }

.frame {
  display: grid;
  grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
  height: 100%;
  font-family: var(--fontFamilyBase);
  background: var(--colorNeutralBackground1);
}
/* Office puts its own button in the top right corner. */
.bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 48px;
  padding: 8px 48px 8px 16px;
}
.bar:has(fluent-button) { padding-inline-start: 8px; }
/* What is hidden in it for the eye stays within what scrolls: else the page around the pane grew, and was scrolled away. */
.main { position: relative; overflow-y: auto; padding: 0 16px 24px; overflow-wrap: anywhere; }
.main > *, .footer > * { max-width: 560px; margin-inline: auto; }
.footer {
  padding: 12px 16px;
  border-top: 1px solid var(--colorNeutralStroke2);
  background: var(--colorNeutralBackground1);
}
/* Magnified four times there is no room for a footer that stays. */
@media (max-height: 380px) {
  .frame { display: block; position: relative; overflow-y: auto; }
  .main { overflow-y: visible; }
}

h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); font-weight: 600; }
h2 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); font-weight: 600; }
h3 { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); font-weight: 600; }
h1:focus, h2:focus { outline: none; }
code { font-family: var(--fontFamilyMonospace); font-size: 12.5px; }

:is(button, input, select, summary, a, .scroll):focus-visible {
  outline: 2px solid var(--colorStrokeFocus2);
  outline-offset: 1px;
}
.icon {
  width: 20px;
  height: 20px;
  flex: none;
  fill: none !important;
  stroke: currentColor;
  stroke-width: 1.25;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.mark { width: 24px; height: 24px; flex: none; }
.mark .customer { fill: #0f8f97; }
.mark .value { fill: #cb6f12; }
.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.hint, .note, .label, .read, .count, .percent, .privacy {
  font-size: var(--fontSizeBase200);
  line-height: var(--lineHeightBase200);
  color: var(--colorNeutralForeground3);
}
.intro { color: var(--colorNeutralForeground2); }
.problem {
  display: flex;
  gap: 6px;
  font-size: var(--fontSizeBase200);
  line-height: var(--lineHeightBase200);
  color: var(--colorPaletteRedForeground1);
}
.problem:empty { display: none; }
.problem .icon { width: 16px; height: 16px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
fluent-message-bar { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); }
fluent-message-bar, fluent-message-bar .icon { color: var(--colorNeutralForeground1); }
fluent-message-bar .icon { align-self: start; }

/* In a narrow pane a long label takes two lines. */
fluent-button { height: auto; padding-block: 5px; }

@media (forced-colors: active) {
  .mark .customer { fill: CanvasText; }
  .mark .value { fill: Highlight; }
  .problem { color: CanvasText; }
  /* Pictures keep their own colour unless told to take that of the text. */
  .icon { color: inherit !important; }
}
`;
