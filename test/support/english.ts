/** In tests a refusal of the domain reads as its English sentence, so that titles and expectations can quote it. */
import { CustomerValueError } from "../../src/domain/support/errors";
import { sentence } from "../../src/locales/messages";

Object.defineProperty(CustomerValueError.prototype, "message", {
  get(this: CustomerValueError) {
    return sentence(this, "en");
  },
});
