// Keeps the page as the server would draw it now: hears of every commit, asks for the page again, and changes only what
// differs. Without it, pages are complete and buttons are forms.
"use strict";
document.documentElement.classList.add("js");
const $ = (selector) => document.querySelector(selector);
const still = new URLSearchParams(location.search).has("still");
let tag = null;
let skew = 0;

// --- Changing what differs -------------------------------------------------------------------------------------

const keyOf = (node) => (node.nodeType === 1 ? node.id || node.dataset.key || null : null);

function sameKind(old, fresh) {
  return old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && keyOf(old) === keyOf(fresh);
}

function attributes(old, fresh) {
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    // What the reader opened stays open.
    if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  }
}

function morph(old, fresh) {
  if (old.nodeType !== 1) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  // A log is continued, not replaced.
  if (old.matches("pre.log") && old.dataset.log === fresh.dataset.log) return;
  // The text of these is written here.
  const ticks = old.dataset.until || old.dataset.since || old.dataset.at;
  if (ticks && ticks === (fresh.dataset.until || fresh.dataset.since || fresh.dataset.at)) return;
  attributes(old, fresh);
  const keyed = new Map([...old.children].filter(keyOf).map((child) => [keyOf(child), child]));
  let at = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const known = keyOf(wanted) ? keyed.get(keyOf(wanted)) : at;
    if (known && sameKind(known, wanted)) {
      if (known === at) at = at.nextSibling;
      else old.insertBefore(known, at);
      morph(known, wanted);
    } else {
      old.insertBefore(document.importNode(wanted, true), at);
    }
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

function put(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const fresh = page.querySelector("main");
  if (!fresh) return;
  skew = Number(fresh.dataset.now) - Date.now();
  morph($("main"), fresh);
  document.title = page.title;
  for (const part of [".places ul", ".scale"]) {
    const [old, now] = [$(part), page.querySelector(part)];
    if (old && now) morph(old, now);
  }
  const said = page.querySelector("#said");
  if (said && said.firstChild) morph($("#said"), said);
  tick();
}

// --- Hearing of changes ----------------------------------------------------------------------------------------

let asking = false;
let again = false;

async function refresh() {
  if (document.hidden || !$("main").dataset.page) return;
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      const headers = { "Turaco-Live": "1", ...(tag && { "If-None-Match": tag }) };
      const answer = await fetch($("main").dataset.page, { headers, cache: "no-store" });
      if (answer.status === 200 || answer.status === 404) {
        tag = answer.headers.get("ETag");
        put(await answer.text());
      }
      await continueLog();
    } while (again);
  } catch {
    // The stream notices that the server is gone, and comes back here when it is there again.
  } finally {
    asking = false;
  }
}

async function continueLog() {
  const log = $("pre.log");
  if (!log) return;
  const query = new URLSearchParams(new URL($("main").dataset.page, location.href).search);
  const token = log.dataset.token ? `&token=${encodeURIComponent(log.dataset.token)}` : "";
  const answer = await fetch(`/_turaco/log?${log.dataset.log}${token}&${query}`, { cache: "no-store" });
  if (answer.status !== 200) return;
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  log.insertAdjacentHTML("beforeend", await answer.text());
  log.dataset.token = answer.headers.get("Turaco-Log-Token") || log.dataset.token;
  if (atEnd) log.scrollTop = log.scrollHeight;
}

let changes = null;

// One connection for each page that is seen: browsers open few to one server.
function hear() {
  if (changes || document.hidden) return;
  const sign = $(".live");
  changes = new EventSource("/_turaco/live");
  changes.onmessage = refresh;
  changes.onopen = () => {
    sign.textContent = "Live";
    sign.hidden = false;
    sign.classList.remove("off");
    refresh();
  };
  changes.onerror = () => {
    sign.textContent = "Disconnected";
    sign.hidden = false;
    sign.classList.add("off");
    // The browser tries again by itself, unless it was answered something else than a stream.
    if (changes && changes.readyState === EventSource.CLOSED) {
      deafen();
      setTimeout(hear, 1000);
    }
  };
}

function deafen() {
  if (changes) changes.close();
  changes = null;
}

// --- Time that goes on -----------------------------------------------------------------------------------------

function length(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor(seconds / 60) % 60} min`;
}

function ago(at, now) {
  const seconds = Math.round((now - at) / 1000);
  if (seconds < 5) return "just now";
  if (seconds < 60) return `${seconds} s ago`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)} h ago`;
  return new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

function tick() {
  const now = Date.now() + skew;
  const write = (one, text) => {
    if (one.textContent !== text) one.textContent = text;
  };
  document.querySelectorAll("[data-until]").forEach((one) => write(one, length(Number(one.dataset.until) - now)));
  document.querySelectorAll("[data-since]").forEach((one) => write(one, length(now - Number(one.dataset.since))));
  document.querySelectorAll("[data-at]").forEach((one) => {
    one.title = new Date(Number(one.dataset.at)).toLocaleString();
    write(one, ago(Number(one.dataset.at), now));
  });
}

// --- Buttons ---------------------------------------------------------------------------------------------------

function sure(question, label) {
  const dialog = document.createElement("dialog");
  dialog.innerHTML = '<form method="dialog"><p></p><div class="buttons"><button value="">Cancel</button><button class="primary" value="yes"></button></div></form>';
  dialog.querySelector("p").textContent = question;
  dialog.querySelector(".primary").textContent = label;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((done) => {
    dialog.onclose = () => {
      dialog.remove();
      done(dialog.returnValue === "yes");
    };
  });
}

async function press(form, button) {
  if (form.dataset.sure && !(await sure(form.dataset.sure, button.textContent))) return;
  button.disabled = true;
  $("#said").replaceChildren();
  try {
    const body = new URLSearchParams(new FormData(form, button));
    const answer = await fetch(form.action, { method: "POST", body });
    const shown = new URL($("main").dataset.page, location.href);
    const reached = new URL(answer.url);
    if (answer.redirected && reached.pathname !== shown.pathname) {
      location.assign(reached);
      return;
    }
    tag = null;
    put(await answer.text());
    if (!document.contains(button)) $("main").focus();
  } catch {
    $("#said").innerHTML = '<p class="notice bad"><b>That did not work:</b> the server does not answer.</p>';
  } finally {
    button.disabled = false;
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  press(form, event.submitter);
});

document.addEventListener("click", async (event) => {
  const places = $(".places[open]");
  if (places && !places.contains(event.target)) places.open = false;
  const copy = event.target.closest(".copy");
  if (!copy) return;
  await navigator.clipboard.writeText(copy.dataset.copy);
  copy.textContent = "Copied";
  setTimeout(() => (copy.textContent = "Copy"), 1500);
});

skew = Number($("main").dataset.now || Date.now()) - Date.now();
tick();
setInterval(tick, 1000);
const here = $("nav [aria-current]");
if (here) here.parentElement.scrollLeft = here.offsetLeft - 60;
const log = $("pre.log");
if (log) log.scrollTop = log.scrollHeight;
// `?still`: for pictures of a page.
if (!still) {
  hear();
  document.addEventListener("visibilitychange", () => (document.hidden ? deafen() : hear()));
  addEventListener("pagehide", deafen);
  addEventListener("pageshow", hear);
}
