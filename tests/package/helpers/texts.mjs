// Texts of every kind, the same on every machine: made up, but for Lincoln's (1863) and the Universal Declaration of
// Human Rights' first articles (United Nations, public domain).

export const english =
  "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and " +
  "dedicated to the proposition that all men are created equal.\n\nNow we are engaged in a great civil war, testing " +
  "whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field " +
  "of that war.";

export const german =
  "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen " +
  "einander im Geist der Brüderlichkeit begegnen. Jeder hat das Recht auf Leben, Freiheit und Sicherheit der Person.";

export const french =
  "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et " +
  "doivent agir les uns envers les autres dans un esprit de fraternité. Tout individu a droit à la vie, à la liberté et à " +
  "la sûreté de sa personne.";

export const chinese =
  "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。" +
  "人人有资格享有本宣言所载的一切权利和自由，不分种族、肤色、性别、语言、宗教、政治或其他见解。";

const arabic =
  "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا وعليهم أن يعامل بعضهم بعضا بروح الإخاء.";
const thai =
  "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ";
const japanese = "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。";
const korean = "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.";
const russian =
  "Все люди рождаются свободными и равными в своём достоинстве и правах. Они наделены разумом и совестью.";
const greek = "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.";
const hebrew = "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.";
const hindi = "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।";

/** A page as it is pasted, with every kind of line. */
export const page = `Skip to content

HOME | WORLD | MARKETS
Share this article

Harbour Town Votes to Keep Its Terrible Old Ferry
By Ann Q. Writer, Mar. 3, 2021

The town council of St. Mary's voted on Tuesday not to replace the old ferry, which isn't safe. “We love it,” said
Dr. R. Jones, “but nobody should be proud of this.” The old ferry carries 1,250 people a day at $2.50 each!

> It was a GREAT day for the harbour.

1. Safety first
2. Cost: 3.5 million
• See https://example.com/ferry?id=7 for more.

We use cookies. Accept all

All rights reserved.
`;

/** Every place where a position may slip: each by name. */
export const tricky = {
  emoji:
    "I love it 😀😀! The 👩‍👩‍👧‍👦 family is happy 🎉. A terrible 😡 day for the old ferry 🚢, and a good ferry it was.",
  byteOrderMark: "\ufeffThe old ferry is a great ferry. Nobody loves the terrible old ferry.",
  loneSurrogates:
    "A great \ud83d ferry and a \udc00terrible\ud800 day. The old ferry\udfff is not good. \ud83d\ud83d\ude00 Good!",
  carriageReturns:
    "The Old Ferry\r\n\r\nThe old ferry is great.\r\nNobody hates it.\r\n\r\n- first item\r\n- second item\r\n\rA bad end.\r",
  combiningMarks:
    "The cafe\u0301 is a great café. Zo\u0308e's cafe\u0301 was not terrible: naı\u0308ve visitors love the old cafe\u0301!",
  lineSeparators:
    "A great day.\u2028A terrible day.\u2029A new paragraph about the old ferry.\u0085Another\u000bline\u000cfeed.",
  nul: "A great\u0000day. The \u0000 old ferry.\u0000\u0000 It is not bad.",
  odd: "\u200bThe\u00a0old\u200dferry\u2060 is “great”… isn’t it?! U.S.A.’s e.g. 3.5% (well—no) \u202eabc\u202c ﬁne ｆｅｒｒｙ İstanbul ß.",
  wrapped:
    "The town council\nof the old harbour town\nvoted for the old harbour\ntown and its harbour town council.",
};

export const scripts = {
  english,
  german,
  french,
  chinese,
  arabic,
  thai,
  japanese,
  korean,
  russian,
  greek,
  hebrew,
  hindi,
};

export const mixed = [english, chinese, arabic, thai, russian, page, ...Object.values(tricky), german].join(
  "\n\n",
);

/** All of the above by name. */
export const texts = { ...scripts, ...tricky, page, mixed };

/** Numbers from 0 to 2³²−1, the same for the same seed (Marsaglia's xorshift32). @param {number} seed */
export function randomNumbers(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>>= 0);
  };
}

const pieces = [
  ...[
    "the",
    "old",
    "ferry",
    "not",
    "great",
    "TERRIBLE",
    "don’t",
    "U.S.",
    "Dr.",
    "3.5",
    "state-of-the-art",
    "https://a.b/c",
  ],
  ...[
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u2028",
    ". ",
    "! ",
    "?",
    "…",
    ", ",
    "“",
    "”",
    "‘",
    "’",
    "(",
    ")",
    "-",
    "—",
  ],
  ...[
    "• ",
    "# ",
    "> ",
    "1. ",
    "|",
    "@",
    "0",
    "é",
    "e\u0301",
    "ß",
    "中",
    "あ",
    "ก",
    "م",
    "\u200d",
    "\ufeff",
    "\0",
    "😀",
    "👩‍👧",
  ],
  ...["constructor", "__proto__", "\ud83d", "\ude00"],
];

/**
 * A string of any UTF-16 code units, half of it of pieces that texts are made of.
 * @param {() => number} random
 */
export function randomText(random) {
  let text = "";
  const wild = random() % 4;
  for (let left = random() % 120; left > 0; left--) {
    if (wild && random() % 4 < wild) text += String.fromCharCode(random() & 0xffff);
    else text += pieces[random() % pieces.length];
  }
  return text;
}
