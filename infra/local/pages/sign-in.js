const element = (id) => document.getElementById(id);
const form = element("sign-in");
const select = element("state");

const personas = {
  authority: { roles: ["state-focal-point"], choices: "affected" },
  donor: { roles: ["state-focal-point"], choices: "donors" },
  committee: { roles: ["committee"] },
  isu: { roles: ["isu"] },
  observer: { roles: ["observer"] },
};

const example = {
  authority: "/work-plans",
  donor: "/pledges",
  committee: "/reports/gap",
  isu: "/reports/gap",
  observer: "/reports/gap",
};

const persona = () => new FormData(form).get("persona");

const items = async (path) => {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()).items;
};

const loadChoices = async () => {
  const [states, organisations] = await Promise.all([items("/states"), items("/organisations")]);
  const option = (code, name) => ({ code, label: `${name} (${code})` });
  const everyState = states.map(({ iso3, name }) => option(iso3, name));
  return {
    affected: states.filter(({ affected }) => affected).map(({ iso3, name }) => option(iso3, name)),
    donors: [...everyState, ...organisations.map(({ code, name }) => option(code, name))],
  };
};

let choices = { affected: [], donors: [] };

const showChoices = () => {
  const wanted = personas[persona()].choices;
  element("state-field").hidden = wanted === undefined;
  const sorted = [...(choices[wanted] ?? [])].sort((one, other) =>
    one.label.localeCompare(other.label, "en"),
  );
  select.replaceChildren(...sorted.map(({ code, label }) => new Option(label, code)));
  const usual = { affected: "KHM", donors: "NOR" }[wanted];
  if (sorted.some(({ code }) => code === usual)) select.value = usual;
};

const showToken = (token) => {
  element("token").value = token;
  element("example").textContent =
    `TOKEN='${token}'\ncurl -H "authorization: Bearer $TOKEN" ${location.origin}${example[persona()]}`;
  element("copied").textContent = "";
  element("result").hidden = false;
  element("result-title").focus();
};

const signIn = async () => {
  const { roles, choices: wanted } = personas[persona()];
  const body = wanted === undefined ? { roles } : { roles, state: select.value };
  const response = await fetch("/local/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok)
    throw new Error((answer.errors ?? []).map(({ detail }) => detail).join(" ") || answer.detail);
  element("message").textContent = "";
  showToken(answer.access_token);
};

const tell = (error) => {
  element("message").textContent = `That did not work: ${error.message}`;
};

form.addEventListener("change", (event) => {
  if (event.target.name === "persona") showChoices();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  signIn().catch(tell);
});
element("copy").addEventListener("click", () => {
  navigator.clipboard.writeText(element("token").value).then(
    () => {
      element("copied").textContent = "Copied.";
    },
    () => {
      element("token").select();
      element("copied").textContent = "Press Ctrl+C to copy.";
    },
  );
});
loadChoices()
  .then((loaded) => {
    choices = loaded;
    showChoices();
  })
  .catch(tell);
