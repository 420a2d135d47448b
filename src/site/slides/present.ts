import { type Command, commandOf } from "./commandOf.ts";
import { placeAfter } from "./placeAfter.ts";
import { swipeDirection } from "./swipeDirection.ts";

/** Shows the slides one by one where they are asked for; without it they are a page to be scrolled. */
export function present(page: Document): void {
  const root = page.documentElement;
  const slides = [...page.querySelectorAll<HTMLElement>(".slide")];
  const [start, controls, told] = ["mulai", "kendali", "tempat"].map((id) => page.getElementById(id));
  if (!start || !controls || !told) return;
  let place = 0;
  let touched: { x: number; y: number } | undefined;
  const isOn = () => root.classList.contains("presenting");
  const named = () => slides.findIndex(({ id }) => `#${id}` === location.hash);

  const show = (next: number) => {
    place = next;
    slides.forEach((slide, i) => void slide.classList.toggle("current", i === place));
    const slide = slides[place];
    if (slide === undefined) return;
    // Where a page is reloaded, it goes on where it was.
    history.replaceState({ presenting: true }, "", `#${slide.id}`);
    slide.focus({ preventScroll: true });
    told.textContent = slide.dataset.place ?? "";
  };
  const begin = (at: number) => {
    root.classList.add("presenting");
    controls.hidden = false;
    show(at);
  };
  const leave = () => {
    root.classList.remove("presenting");
    controls.hidden = true;
    told.textContent = "";
    history.replaceState(null, "", location.hash);
    if (page.fullscreenElement !== null) void page.exitFullscreen();
    slides[place]?.scrollIntoView();
    start.focus({ preventScroll: true });
  };
  const toggleFullScreen = () => {
    const asked = page.fullscreenElement === null ? root.requestFullscreen?.() : page.exitFullscreen();
    // Where it is refused the slides stay as they are.
    asked?.catch(() => {});
  };
  const follow = (command: Command) => {
    if (command === "leave") leave();
    else if (command === "full screen") toggleFullScreen();
    else show(placeAfter(command, place, slides.length));
  };
  const isControl = (target: EventTarget | null) =>
    target instanceof Element && target.closest("a, button") !== null;

  start.hidden = false;
  start.addEventListener("click", () => begin(Math.max(0, named())));
  for (const button of controls.querySelectorAll("button")) {
    button.addEventListener("click", () => follow(button.value as Command));
  }
  page.addEventListener("keydown", (event) => {
    const command = isOn() ? commandOf(event) : undefined;
    if (command === undefined || (event.key === " " && isControl(event.target))) return;
    event.preventDefault();
    follow(command);
  });
  page.addEventListener("click", (event) => {
    if (!isOn() || event.button !== 0 || isControl(event.target) || getSelection()?.toString()) return;
    follow(event.clientX < innerWidth / 2 ? "previous" : "next");
  });
  page.addEventListener("touchstart", ({ touches: [first, second] }) => {
    touched =
      first === undefined || second !== undefined ? undefined : { x: first.clientX, y: first.clientY };
  });
  page.addEventListener("touchend", ({ changedTouches: [last] }) => {
    const command =
      isOn() && touched !== undefined && last !== undefined
        ? swipeDirection(touched, { x: last.clientX, y: last.clientY })
        : undefined;
    if (command !== undefined) follow(command);
  });
  addEventListener("hashchange", () => {
    if (isOn() && named() >= 0) show(named());
  });
  if ((history.state as { presenting?: boolean } | null)?.presenting) begin(Math.max(0, named()));
}
