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
    "The report comes up here while you type. Click on any part of it to see the words it stands on.",

  privacyTitle: "Nothing leaves your device.",
  privacyText: "Your text is read in this page and is sent to no one.",
  privacyCheck:
    "You can check this. Open the tools of your browser, go to “Network”, and paste a text: no line is added. The rules of this page (its “Content Security Policy”) let it load its own files only.",
  notices: "Word lists and licences",

  placesTitle: "Places in the text",
  placesHint: "Words that you pick show up here.",
  placeOf: (at: number, count: number) => `${at} of ${count}`,
  previous: "Previous place",
  next: "Next place",
  close: "Hide the marks",

  gradeTitle: "Reading grade",
  plusMinus: "±",
  errorHelp: "The second number is the standard error: how far the grade may be off by chance.",
  errorNone: "One sentence is too little to say how sure this is.",
  ages: (from: number, to: number) => `Fits readers aged ${from} to ${to}.`,
  levels: {
    primary: "Primary school",
    middle: "Middle school",
    secondary: "High school",
    college: "College",
    graduate: "Graduate school",
  },
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
  toneScore: "from −1 to 1",
  toneShares: "Words that stand in sentences of each tone:",

  keywordsTitle: "Keywords",
  keywordsHelp: "Click again for the next place.",
  keywordsNone: "No keywords were found.",

  hardTitle: "Hardest sentences",
  hardHelp: "What each one adds to the grade.",
  hardNone: "No sentence stands out.",
  hardFacts: (words: number, grade: string) =>
    `${words} ${words === 1 ? "word" : "words"}, grade ${grade} on its own`,

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
