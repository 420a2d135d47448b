export { zoomedTicks } from "../model/axisTicks.ts";
