/** The models the wizard offers, in the order it offers them. */
import type { Locale } from "../locales";
import type { Model } from "./model";
import { customerBase } from "./customer-base";
import { customerProfit } from "./customer-profit";
import { forecast } from "./forecast";
import { histories } from "./histories";
import { perceivedValue } from "./perceived-value";
import { portfolio } from "./portfolio";
import { retention } from "./retention";
import { rfm } from "./rfm";
import { rfmList } from "./rfm-list";
import { satisfaction } from "./satisfaction";
import { segments } from "./segments";
import { softwareCustomer } from "./software-customer";
import { valueCase } from "./value-case";

export const models = (locale: Locale): readonly Model[] => [
  softwareCustomer(locale),
  perceivedValue(locale),
  segments(locale),
  customerProfit(locale),
  rfm(locale),
  rfmList(locale),
  retention(locale),
  forecast(locale),
  customerBase(locale),
  histories(locale),
  portfolio(locale),
  satisfaction(locale),
  valueCase(locale),
];
