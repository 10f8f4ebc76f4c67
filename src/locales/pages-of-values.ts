/** What models' pages say in every language when their formulas have given way to values. */
import { LOCALES, texts } from ".";

export const pagesOfValues = () =>
  LOCALES.map((locale) => {
    const { coloursText: follows, valuesOf, followsNoMore } = texts(locale).models.about;
    return { follows, valuesOf, followsNoMore };
  });
