import { qrCode } from "../../publish/qrCode.ts";
import { SITE } from "../links.ts";

/** A QR code of an address; none while the site's own address is not known, since it would lead nowhere. */
export function addressCode(address: string): string | undefined {
  return SITE === undefined ? undefined : qrCode(address);
}
