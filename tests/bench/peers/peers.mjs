// What a page would use instead, each asked for what it can tell of that which a report tells.
import retextPos from "retext-pos";
import retextKeywords from "retext-keywords";
import { retext } from "retext";
import Sentiment from "sentiment";
import readability from "text-readability";
import vader from "vader-sentiment";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import compromise from "compromise";

// All of its formulas but the consensus grade, which calls them again.
const formulas = [
  "fleschReadingEase",
  "fleschKincaidGrade",
  "smogIndex",
  "colemanLiauIndex",
  "automatedReadabilityIndex",
  "linsearWriteFormula",
  "daleChallReadabilityScore",
  "gunningFog",
];
const keywords = retext().use(retextPos).use(retextKeywords).freeze();
const sentiment = new Sentiment();
const wink = winkNLP(model);

/** Readability, tone and keywords, by three packages. @param {string} text */
export function threePackages(text) {
  const measures = formulas.map((name) => readability[name](text));
  const tone = vader.SentimentIntensityAnalyzer.polarity_scores(text);
  const tree = keywords.parse(text);
  const file = { data: {}, value: text };
  keywords.runSync(tree, file);
  return { measures, tone, keywords: file.data };
}

/** One number for the tone. @param {string} text */
export const sentimentAlone = (text) => sentiment.analyze(text).score;

/** Tone and readability. @param {string} text */
export function winkNlp(text) {
  const document = wink.readDoc(text);
  return [document.out(wink.its.sentiment), document.out(wink.its.readabilityStats)];
}

/** What it is about: people, places, organisations. @param {string} text */
export const compromiseNlp = (text) => compromise(text).topics().out("array");

/** The packages of each, whose download is compared. */
export const packages = {
  three: ["text-readability", "vader-sentiment", "retext", "retext-pos", "retext-keywords"],
  wink: ["wink-nlp", "wink-eng-lite-web-model"],
  compromise: ["compromise"],
};
