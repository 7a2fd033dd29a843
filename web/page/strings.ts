/** All wording of the page, in plain English. */
export const strings = {
  description:
    "Paste an article and see how hard it is to read, what tone it takes and what it is about. Nothing leaves your device.",
  tagline: "See how hard a text is, what tone it takes, and what it is about.",
  tryExample: "Try the example",
  clear: "Clear",
  textTitle: "Your text",
  placeholder: "Paste an article here, or start to type.",
  reportTitle: "Report",
  noScript: "This page needs JavaScript. Please turn it on and load the page again.",

  inviteTitle: "Paste an article to begin.",
  inviteText: "Or try the example: a speech that Abraham Lincoln gave in 1865.",
  inviteWords:
    "The report comes up here while you type. Point at any part of it to see the words it stands on.",

  privacyTitle: "Nothing leaves your device.",
  privacyText: "Your text is read in this page and is sent to no one.",
  privacyCheck:
    "You can check this. Open the tools of your browser, go to “Network”, and paste a text: no line is added. The rules of this page (its “Content Security Policy”) let it load its own files only.",
  notices: "Word lists and licences",

  placesTitle: "Places in the text",
  placesHint: "Put the cursor in a sentence to see its numbers.",
  sentenceFacts: (
    at: number,
    count: number,
    words: number,
    grade: string | undefined,
    effect: string | undefined,
    tone: string,
  ) =>
    [
      `Sentence ${at} of ${count}`,
      `${words} ${words === 1 ? "word" : "words"}`,
      ...(grade === undefined ? [] : [`grade ${grade}`]),
      ...(effect === undefined ? [] : [`adds ${effect} to the grade`]),
      `tone ${tone}`,
    ].join(" · "),
  placeOf: (at: number, count: number) => `${at} of ${count}`,
  previous: "Previous place",
  next: "Next place",
  close: "Hide the marks",

  gradeTitle: "Reading grade",
  plusMinus: "±",
  errorHelp: "After the ± stands the standard error: how far it may be off by chance.",
  errorNone: "One sentence is too little to say how sure this is.",
  schoolYear: {
    primary: (grade: number) => `Grade ${Math.max(1, Math.min(5, grade))}, primary school`,
    middle: (grade: number) => `Grade ${Math.max(6, Math.min(8, grade))}, middle school`,
    secondary: (grade: number) => `Grade ${Math.max(9, Math.min(12, grade))}, high school`,
    college: (grade: number) => `College, year ${Math.max(1, Math.min(4, grade - 12))}`,
    graduate: () => "Graduate school",
  },
  ages: (from: number, to: number) => `Fits readers aged ${from} to ${to}.`,
  levelsShort: {
    primary: "Primary",
    middle: "Middle",
    secondary: "High",
    college: "College",
    graduate: "Graduate",
  },
  none: "–",
  noWords: "There are no words in this text.",
  notEnglish: (language: string) => `This looks like ${language}. Grades work for English only.`,
  notEnglishUnknown: "This does not look like English. Grades work for English only.",
  rough: {
    fewWords: (bound: number) => `Rough: made for ${bound} words or more.`,
    fewSentences: (bound: number) => `Rough: made for ${bound} sentences or more.`,
    belowRange: (bound: number) => `Rough: made for values from ${bound}.`,
    aboveRange: (bound: number) => `Rough: made for values up to ${bound}.`,
  },

  readingTime: "Reading time",
  words: "Words",
  sentences: "Sentences",
  hours: "h",
  minutes: "min",
  seconds: "s",

  toneTitle: "Tone",
  tones: { positive: "Positive", neutral: "Neutral", negative: "Negative" },
  strengths: {
    slight: { positive: "Slightly positive", negative: "Slightly negative" },
    plain: { positive: "Positive", negative: "Negative" },
    strong: { positive: "Strongly positive", negative: "Strongly negative" },
  },
  toneFrom: "−1 negative",
  toneTo: "positive 1",
  toneShares: "Words that stand in sentences of each tone:",

  keywordsTitle: "Keywords",
  keywordsHelp:
    "How often each one stands in the text, and the tone that is taken towards it. Click to step through its places.",
  keywordsNone: "No keywords were found.",

  hardTitle: "Hardest sentences",
  hardHelp: "What each one adds to the grade.",
  hardNone: "No sentence stands out.",
  hardFacts: (words: number, grade: string) =>
    `${words} ${words === 1 ? "word" : "words"}, grade ${grade} on its own.`,
  hardWords: (words: string[]) => (words.length ? `Hard words: ${words.join(", ")}.` : ""),

  stripTitle: "The sentences of the text",
  stripLength: "Height: length of a sentence",
  stripEasy: "easy",
  stripHard: "hard",
  stripTone: "Curve: tone, good above the line",

  voicesTitle: "Whose tone",
  voicesHelp: "The writer’s own words apart from those that are quoted. Both add up to the score.",
  voices: { author: "The writer", quoted: "Quoted voices" },
  toneWords: (count: number) => `${count} ${count === 1 ? "word" : "words"}`,

  towardsTitle: "Towards whom",
  towardsHelp: "The tone of what is said of each name.",
  towardsNone: "No names stand out in this text.",
  why: "Why",

  toneWordsTitle: "Words that made the tone",
  toneWordsHelp: "What each one adds to the score, and why.",
  toneWordsNone: "No word in this text has a tone that we know.",

  blocksTitle: "Parts of the text",
  blocksNone: "Every line was counted.",
  skippedTitle: "Not counted",
  skippedHelp: "These look like parts of a web page or like code, not of the article.",
  kinds: {
    heading: ["heading", "headings"],
    paragraph: ["paragraph", "paragraphs"],
    listItem: ["list item", "list items"],
    quote: ["quote", "quotes"],
    table: ["table", "tables"],
    caption: ["caption", "captions"],
    byline: ["byline", "bylines"],
    code: ["block of code", "blocks of code"],
    boilerplate: ["part of the page", "parts of the page"],
  },

  formulasTitle: "All formulas",
  formula: "Formula",
  value: "Value",
  showAll: (count: number) => `Show all ${count}`,
  showFewer: "Show fewer",

  notLoaded:
    "The part that reads texts could not be loaded. Check that you are online, then load the page again.",
  notRead: "This text could not be read. Load the page again and paste it once more.",
  status: (grade: string, tone: string) => `Reading grade ${grade}. Tone ${tone}.`,
} as const;
