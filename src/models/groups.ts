/** What people want to know, and the models that answer it: the order of the pane's first screen. */
import type { Model } from "./model";

/** Ids of models by question; the words of the questions are the pane's. */
const GROUPS = {
  /** What is our offer worth to the customer? */
  offer: ["perceived-value", "segments", "value-case"],
  /** What is the customer worth to us? */
  customer: [
    "software-customer",
    "customer-profit",
    "retention",
    "forecast",
    "customer-base",
    "histories",
  ],
  /** Whom should we care for, and how? */
  care: ["rfm", "rfm-list", "portfolio", "satisfaction"],
} as const;

export type GroupId = keyof typeof GROUPS | "others";

export interface ModelGroup {
  readonly id: GroupId;
  readonly models: readonly Model[];
}

/** Models by question, in the order above; those that no question names come last. Groups without models are left out. */
export function grouped(models: readonly Model[]): ModelGroup[] {
  const named = Object.entries(GROUPS).map(([id, ids]) => ({
    id: id as GroupId,
    models: ids.flatMap((wanted) => models.filter((model) => model.id === wanted)),
  }));
  const placed = new Set(named.flatMap((group) => group.models));
  const others = models.filter((model) => !placed.has(model));
  return [...named, { id: "others" as const, models: others }].filter(
    (group) => group.models.length > 0,
  );
}
