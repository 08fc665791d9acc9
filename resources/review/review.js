
"use strict";
// The review page: plays the clips, keeps the answers in this browser, hands them out as a file.
(() => {
  const find = (selector, within = document) => within.querySelector(selector);
  const data = JSON.parse(find("#data").textContent);
  const { words, clips } = data;
  const audio = new Audio();
  const list = find("#clips");
  const keysBox = find("#keys");
  const nameBox = find("#reviewer");
  const rows = [];
  let current = -1; // the row that the keys speak to
  let loaded = -1; // the row whose clip the audio has
  let kept = true; // false once this browser has refused to keep an answer
  let saved = true; // whether everything is kept or downloaded

  // ------------------------------------------------------------------ what is kept

  const key = (id) => `bulktts-review:${data.review}:${id}`;

  function understood(text) {
    const none = { verdict: "", comment: "", heard: false };
    try {
      const found = JSON.parse(text);
      if (typeof found !== "object" || found === null) return none;
      return {
        verdict: ["approve", "redo"].includes(found.verdict) ? found.verdict : "",
        comment: typeof found.comment === "string" ? found.comment : "",
        heard: found.heard === true,
      };
    } catch {
      return none;
    }
  }

  function recall(id) {
    try {
      return understood(localStorage.getItem(key(id)));
    } catch {
      return understood(null);
    }
  }

  function keep(row) {
    try {
      localStorage.setItem(key(row.clip.id), JSON.stringify(row.answer));
    } catch {
      kept = saved = false;
      find("#alert").textContent = words.cannot_keep;
    }
  }

  nameBox.addEventListener("input", () => {
    try {
      localStorage.setItem(key("reviewer"), nameBox.value);
    } catch {
      // It goes into the answers all the same, as long as the page is open.
    }
    forgetStatus();
  });

  // ------------------------------------------------------------------ what is shown

  function clock(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const pad = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    return hours ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
  }

  function makeRow(clip, place) {
    const item = find("#clip").content.cloneNode(true).firstElementChild;
    const row = { clip, item, answer: recall(clip.id) };
    const heading = find("h2", item);
    heading.id = `name-${place}`;
    heading.textContent = clip.name;
    item.setAttribute("aria-labelledby", heading.id);
    find(".number", item).textContent = clip.number;
    find(".id bdi", item).textContent = clip.id;
    find(".text", item).textContent = clip.text;
    // A screen reader that goes from control to control hears which clip each is for.
    for (const control of item.querySelectorAll("button, .seek, textarea")) {
      control.setAttribute("aria-describedby", heading.id);
    }
    find(".play", item).addEventListener("click", () => toggle(place));
    find(".seek", item).addEventListener("input", (event) => seek(place, event.target.value / 1000));
    find(".approve", item).addEventListener("click", () => judge(place, "approve"));
    find(".redo", item).addEventListener("click", () => judge(place, "redo"));
    find("textarea", item).addEventListener("input", (event) => {
      row.answer.comment = event.target.value;
      keep(row);
      forgetStatus();
    });
    item.addEventListener("focusin", () => makeCurrent(place));
    return row;
  }

  function showAnswer(row) {
    const { verdict, comment, heard } = row.answer;
    row.item.dataset.verdict = verdict;
    for (const name of ["approve", "redo"]) {
      find(`.${name}`, row.item).setAttribute("aria-pressed", String(verdict === name));
    }
    const box = find("textarea", row.item);
    if (box.value !== comment) box.value = comment;
    find(".was-heard", row.item).hidden = !heard;
  }

  function showCounts() {
    const counts = { all: rows.length, left: 0, approve: 0, redo: 0 };
    for (const row of rows) counts[row.answer.verdict || "left"] += 1;
    for (const chip of document.querySelectorAll(".chip")) {
      find(".count", chip).textContent = counts[chip.dataset.show];
    }
    const done = rows.length ? (rows.length - counts.left) / rows.length : 0;
    find("#done").style.width = `${done * 100}%`;
  }

  // A clip that is judged stays in sight until a filter is chosen anew: nothing jumps away.
  function filter(wanted) {
    for (const chip of document.querySelectorAll(".chip")) {
      chip.setAttribute("aria-pressed", String(chip.dataset.show === wanted));
    }
    let shown = 0;
    for (const row of rows) {
      row.item.hidden = wanted !== "all" && (row.answer.verdict || "left") !== wanted;
      shown += row.item.hidden ? 0 : 1;
    }
    find("#empty").hidden = shown > 0;
  }

  function showTime(place) {
    const { item, clip } = rows[place];
    const isLoaded = place === loaded;
    const known = isLoaded && Number.isFinite(audio.duration) && audio.duration > 0;
    const length = known ? audio.duration : clip.seconds;
    const at = isLoaded ? audio.currentTime : 0;
    const times = length ? `${clock(at)} / ${clock(length)}` : clock(at);
    const slider = find(".seek", item);
    slider.value = length ? Math.round((at / length) * 1000) : 0;
    slider.style.setProperty("--at", `${slider.value / 10}%`);
    slider.setAttribute("aria-valuetext", times);
    find(".time", item).textContent = times;
  }

  function showPlaying() {
    rows.forEach(({ item }, place) => {
      const isPlaying = place === loaded && !audio.paused;
      if (item.classList.contains("playing") === isPlaying) return;
      item.classList.toggle("playing", isPlaying);
      find(".play", item).setAttribute("aria-label", isPlaying ? words.pause : words.play);
    });
  }

  function forgetStatus() {
    if (!kept) saved = false;
    find("#status").textContent = "";
  }

  // ------------------------------------------------------------------ playing

  function load(place) {
    if (place === loaded) return;
    const before = loaded;
    audio.pause();
    loaded = place;
    // A name may hold what an address does not, such as "#" or "?".
    audio.src = rows[place].clip.file.split("/").map(encodeURIComponent).join("/");
    find(".trouble", rows[place].item).hidden = true;
    if (before >= 0) showTime(before);
  }

  async function play(place) {
    load(place);
    try {
      await audio.play();
    } catch (error) {
      // Another clip was begun, or it was paused, before this one was ready.
      if (error.name !== "AbortError") cannotPlay(place);
    }
  }

  function cannotPlay(place) {
    const trouble = find(".trouble", rows[place].item);
    trouble.textContent = words.cannot_play;
    trouble.hidden = false;
    trouble.setAttribute("role", "alert");
    if (loaded === place) loaded = -1; // the next try loads it anew
    showPlaying();
  }

  function toggle(place) {
    if (place === loaded && !audio.paused) audio.pause();
    else play(place);
  }

  function seek(place, part) {
    load(place);
    const length = Number.isFinite(audio.duration) ? audio.duration : rows[place].clip.seconds;
    if (length) audio.currentTime = part * length;
    showTime(place);
  }

  for (const news of ["play", "pause", "ended", "emptied"]) audio.addEventListener(news, showPlaying);
  for (const news of ["timeupdate", "loadedmetadata", "seeked"]) {
    audio.addEventListener(news, () => loaded >= 0 && showTime(loaded));
  }
  audio.addEventListener("error", () => loaded >= 0 && cannotPlay(loaded));
  audio.addEventListener("timeupdate", () => {
    const row = rows[loaded];
    if (!row || row.answer.heard || audio.paused || audio.currentTime < audio.duration / 2) return;
    row.answer.heard = true;
    keep(row);
    showAnswer(row);
  });

  // ------------------------------------------------------------------ judging

  function judge(place, verdict) {
    const row = rows[place];
    row.answer.verdict = row.answer.verdict === verdict ? "" : verdict;
    keep(row);
    showAnswer(row);
    showCounts();
    forgetStatus();
  }

  find("#download").addEventListener("click", () => {
    const answers = rows
      .map(({ clip, answer }) => ({ run_id: clip.id, ...answer }))
      .filter(({ verdict, comment, heard }) => verdict || comment || heard);
    const { format, version, review } = data;
    const reviewer = nameBox.value.trim();
    const text = JSON.stringify({ format, version, review, reviewer, answers }, null, 1);
    // Whoever gets answers from several people can tell the files apart.
    const name = reviewer.replace(/[^\p{L}\p{M}\p{N} -]/gu, "").trim();
    const file = name ? data.file.replace(/\.json$/, ` (${name}).json`) : data.file;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    saved = true;
    find("#status").textContent = words.downloaded.replace("{file}", () => file);
  });

  // ------------------------------------------------------------------ keys

  function makeCurrent(place) {
    if (place === current) return;
    if (rows[current]) rows[current].item.removeAttribute("aria-current");
    current = place;
    rows[current].item.setAttribute("aria-current", "true");
  }

  function move(step) {
    let place = current + step;
    if (current < 0) place = step > 0 ? 0 : -1;
    while (rows[place] && rows[place].item.hidden) place += step;
    if (!rows[place]) return;
    const goOn = !audio.paused;
    rows[place].item.focus({ preventScroll: true });
    rows[place].item.scrollIntoView({ block: "nearest" });
    if (goOn) play(place);
  }

  // With a keyboard of another script the key says its letter there; where it lies says ours.
  function letter(event) {
    if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
    return /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : event.key;
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.target;
    if (target.matches("textarea, #reviewer")) {
      if (event.key === "Escape" && rows[current]) rows[current].item.focus();
      return;
    }
    if (!keysBox.checked) return;
    const isControl = target.matches("button, input, summary");
    const isSlider = target.matches(".seek");
    const row = rows[current];
    if (event.key === "ArrowDown" && !isSlider) move(1);
    else if (event.key === "ArrowUp" && !isSlider) move(-1);
    else if (!row || row.item.hidden) return;
    else if (event.key === " " && !isControl) toggle(current);
    else if (["ArrowLeft", "ArrowRight"].includes(event.key) && !isSlider) {
      if (loaded !== current) return;
      // A timeline runs from left to right in every language, like the slider.
      const at = audio.currentTime + (event.key === "ArrowRight" ? 2 : -2);
      audio.currentTime = Math.max(0, Math.min(at, audio.duration || 0));
    } else if (event.repeat) return;
    else if (letter(event) === "a") judge(current, "approve");
    else if (letter(event) === "r") judge(current, "redo");
    else if (letter(event) === "c") find("textarea", row.item).focus();
    else return;
    event.preventDefault();
  });

  keysBox.addEventListener("change", () => {
    try {
      localStorage.setItem("bulktts-review-keys", keysBox.checked ? "on" : "off");
    } catch {
      // The choice holds until the page is left.
    }
  });

  // ------------------------------------------------------------------ the start

  window.addEventListener("beforeunload", (event) => {
    if (!saved) event.preventDefault();
  });
  // The same page in another tab.
  window.addEventListener("storage", (event) => {
    if (event.key === key("reviewer")) nameBox.value = event.newValue ?? "";
    for (const row of rows) {
      if (event.key === key(row.clip.id)) {
        row.answer = understood(event.newValue);
        showAnswer(row);
        showCounts();
      }
    }
  });
  try {
    keysBox.checked = localStorage.getItem("bulktts-review-keys") !== "off";
    nameBox.value = localStorage.getItem(key("reviewer")) ?? "";
  } catch {
    keysBox.checked = true;
  }
  clips.forEach((clip, place) => {
    rows.push(makeRow(clip, place));
    showAnswer(rows[place]);
    showTime(place);
  });
  list.append(...rows.map(({ item }) => item));
  for (const chip of document.querySelectorAll(".chip")) {
    chip.addEventListener("click", () => filter(chip.dataset.show));
  }
  showCounts();
  if (rows.length) makeCurrent(0);
  else filter("all");
})();
