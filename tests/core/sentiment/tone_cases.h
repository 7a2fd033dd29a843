/**
 * @file
 * @brief One line for each thing that the rules of the tone must get right, with the rule that it shows.
 */
#pragma once

#include <string_view>

namespace prosescope::tests {

enum class tone { good, bad, none, not_good, not_bad };

struct tone_case {
  std::string_view rule;
  std::string_view text;
  tone expected;
};

// clang-format off
inline constexpr tone_case tone_cases[] = {
    // Words
    {"a good word is good", "It is good.", tone::good},
    {"a bad word is bad", "It is bad.", tone::bad},
    {"what no list rates has no tone", "It is a table.", tone::none},
    {"a word that no list rates and WordNet tells of", "It is an abomination.", tone::bad},
    {"another", "They congratulated her.", tone::good},
    {"a topic is no feeling", "The budget of Texas and the zoning board.", tone::none},
    {"nor is a profession", "The detective spoke to nurses and citizens.", tone::none},
    {"nor who people are", "She is deaf and he is gay.", tone::none},
    {"names of JavaScript's properties are words", "constructor toString __proto__", tone::none},
    {"so they are beside a feeling", "constructor __proto__ hasOwnProperty terrible", tone::bad},
    {"a text without words", "", tone::none},
    {"a possessive keeps its word's tone", "It is the disaster's cause.", tone::bad},
    {"a compound takes its part's", "It is a war-torn land.", tone::bad},
    {"somebody's handle is a name", "@happy how are you", tone::none},
    {"a hashtag is a word", "#fail", tone::bad},
    // Negation
    {"typewriter apostrophe", "I don't like it.", tone::bad},
    {"curly apostrophe", "I don’t like it.", tone::bad},
    {"modifier apostrophe", "I donʼt like it.", tone::bad},
    {"no apostrophe", "I dont like it.", tone::bad},
    {"negation over an article", "It is not a good idea.", tone::bad},
    {"negation over an intensifier", "This is not a very good idea.", tone::bad},
    {"negated bad is not bad", "It is not bad.", tone::good},
    {"negated bad", "He wasn’t rude.", tone::not_bad},
    {"never", "It is never good.", tone::bad},
    {"never, the other way", "She was never a failure.", tone::not_bad},
    {"hardly", "It is hardly good.", tone::bad},
    {"barely", "There is barely any good.", tone::bad},
    {"scarcely", "It was scarcely a success.", tone::bad},
    {"rarely", "They rarely succeed.", tone::bad},
    {"no, as a negation", "There is no good reason.", tone::bad},
    {"nobody", "Nobody likes it.", tone::bad},
    {"no one", "No one was hurt.", tone::not_bad},
    {"no one, the other way", "No one was happy.", tone::bad},
    {"neither", "Neither plan is good.", tone::bad},
    {"none", "None of it is good.", tone::bad},
    {"nothing", "Nothing good came of it.", tone::bad},
    {"without", "She came without good help.", tone::bad},
    {"without, the other way", "They left without fear.", tone::not_bad},
    {"lack of", "There was a lack of trust.", tone::bad},
    {"can’t", "You can’t trust them.", tone::bad},
    {"cannot", "You cannot trust them.", tone::bad},
    {"anything but", "It was anything but good.", tone::bad},
    {"far from", "It is far from perfect.", tone::bad},
    {"by no means", "It is by no means a success.", tone::bad},
    {"no longer", "It is no longer great.", tone::bad},
    {"failed to", "The film failed to impress.", tone::bad},
    {"free of", "The house is free of danger.", tone::not_bad},
    {"refrain from", "They refrain from praise.", tone::bad},
    {"negation over its clause's verb", "I don’t think this is a good idea.", tone::bad},
    {"could have been", "It could have been great.", tone::bad},
    {"used to be", "It used to be good.", tone::bad},
    {"so-called", "The so called success.", tone::bad},
    {"a comma ends the reach of a negation", "No, this is good.", tone::good},
    {"so does a semicolon", "It is not long; good things are short.", tone::good},
    {"so does a dash", "It is not long – good things are short.", tone::good},
    {"so does “but”", "It is not cheap but good.", tone::good},
    {"words of grammar are passed over", "It is not in any way good.", tone::bad},
    {"others are not, beyond three", "It was not what farmers in hills beyond rivers call good.", tone::good},
    {"a negation that comes later is too late", "It is good, not long.", tone::good},
    {"not only … but is no negation", "It is not only good but great.", tone::good},
    {"nor is not just", "It is not just good, it is great.", tone::good},
    {"nor is no doubt", "It is no doubt good.", tone::good},
    {"nor is nothing but", "She had nothing but praise.", tone::good},
    {"less than", "It was less than perfect.", tone::bad},
    {"a verb that is more often a preposition", "I like it.", tone::good},
    {"and the preposition", "A man like this.", tone::none},
    // Degree
    {"an intensifier", "It is very good.", tone::good},
    {"an intensifier of a bad word", "It is very bad.", tone::bad},
    {"a bad word that strengthens a good one", "It is terribly good.", tone::good},
    {"another one", "She is awfully nice.", tone::good},
    {"a good word that strengthens a bad one", "It is incredibly stupid.", tone::bad},
    {"a dampener keeps the side", "It is slightly bad.", tone::bad},
    {"kind of is a degree and no praise", "It is kind of bad.", tone::bad},
    {"a lot", "I love it a lot.", tone::good},
    // But and concessions
    {"what comes after but weighs more", "The food is good, but the service is bad.", tone::bad},
    {"and the other way round", "The food is bad, but the service is good.", tone::good},
    {"however", "It was bad; however, we loved it.", tone::good},
    {"yet", "It is ugly yet lovable.", tone::good},
    {"although grants something", "Although the food was bad, we loved it.", tone::good},
    {"and behind", "We hated it, although the food was good.", tone::bad},
    {"though", "Though flawed, it is a masterpiece.", tone::good},
    {"despite", "Despite its charm, the film is boring.", tone::bad},
    {"in spite of", "In spite of the rain, it was wonderful.", tone::good},
    {"even though", "Even though they failed, we are proud.", tone::good},
    {"while", "While pretty, it is useless.", tone::bad},
    // Comparison
    {"better than", "It is better than the awful first film.", tone::not_bad},
    {"worse than", "It is worse than the good first film.", tone::bad},
    {"unlike", "A real page-turner — unlike his last.", tone::good},
    {"what is unlike a bad one", "Unlike the awful original, it is fun.", tone::good},
    {"what is unlike a good one", "Unlike the brilliant original, it is dull.", tone::bad},
    {"rather than", "They chose lies rather than truth.", tone::bad},
    {"instead of", "He was insulted instead of thanked.", tone::bad},
    // Conditions and questions
    {"a condition is weaker, not turned", "It would be great.", tone::good},
    {"if", "If it is good, tell me.", tone::not_bad},
    {"a question is weaker, not turned", "Is it terrible?", tone::bad},
    // What is averted
    {"passive of thwart", "The attack was thwarted.", tone::not_bad},
    {"foil", "The plot was foiled.", tone::not_bad},
    {"avert", "A disaster was averted.", tone::not_bad},
    {"prevent", "They prevented a disaster.", tone::not_bad},
    {"avoid", "She avoided an accident.", tone::not_bad},
    {"fight against", "The fight against corruption goes on.", tone::not_bad},
    {"combat", "A plan to combat crime.", tone::not_bad},
    {"cure for", "They found a cure for cancer.", tone::not_bad},
    {"relief from", "It brought relief from pain.", tone::not_bad},
    {"protect from", "It will protect them from harm.", tone::not_bad},
    {"reduce", "It reduces pain.", tone::not_bad},
    {"an end to", "They want an end to the violence.", tone::not_bad},
    {"survive", "He survived the crash.", tone::not_bad},
    {"an attack that took place is bad", "The attack was deadly.", tone::bad},
    {"what is stopped is no praise", "They ceased all support.", tone::not_good},
    // Support for what is bad
    {"support for what is bad is bad", "Support for aggression.", tone::bad},
    {"to defend it", "They defend murder.", tone::bad},
    {"to praise it", "He praised the massacre.", tone::bad},
    {"support for what is good is good", "They support the good cause.", tone::good},
    {"nothing is supported across a comma", "We had support, war or not.", tone::not_bad},
    // Capitals, letters, marks
    {"capitals", "It is GOOD.", tone::good},
    {"capitals of a bad word", "It is BAD.", tone::bad},
    {"repeated letters", "It is goooood.", tone::good},
    {"repeated letters of an intensifier", "It is soooo good.", tone::good},
    {"repeated letters to one", "I looooove it.", tone::good},
    {"repeated letters of a bad word", "It is baaaad.", tone::bad},
    {"exclamation marks", "It is good!!!", tone::good},
    // Emoticons and emoji
    {"emoticon", "We saw it :-)", tone::good},
    {"sad emoticon", "We saw it :(", tone::bad},
    {"emoticon alone in its line with words", "Hello there. :)", tone::good},
    {"emoji", "We saw it 😢", tone::bad},
    {"heart", "We saw it ❤", tone::good},
    {"emoji with a variation selector", "We saw it ❤️", tone::good},
    {"emoji with a skin tone", "We saw it 👍🏽", tone::good},
    {"sad emoji beside a word", "We saw it😢", tone::bad},
    // Phrases
    {"the bomb", "This is the bomb.", tone::good},
    {"the shit", "That band is the shit.", tone::good},
    {"a shit show", "It was a shit show.", tone::bad},
    {"to cut corners", "They cut corners.", tone::bad},
    {"its gerund", "They are cutting corners.", tone::bad},
    {"to break even", "They break even.", tone::none},
    {"kiss of death", "It was the kiss of death.", tone::bad},
    {"to die for", "The cake is to die for.", tone::good},
    {"yeah right", "Yeah right.", tone::bad},
    {"page-turner", "It is a page turner.", tone::good},
    {"waste of time", "It is a waste of time.", tone::bad},
    {"can’t wait", "I can’t wait.", tone::good},
    {"can’t stand", "I can’t stand it.", tone::bad},
    {"no problem", "It is no problem.", tone::good},
    {"too bad", "Too bad.", tone::bad},
    {"fell apart", "It fell apart.", tone::bad},
    {"well done", "Well done.", tone::good},
    {"worth it", "It was worth it.", tone::good},
    {"looks like is no liking", "It looks like rain.", tone::none},
    {"united states", "The United States and the White House.", tone::none},
    {"good morning", "Good morning.", tone::none},
    {"a phrase over a line end", "It was a waste of\ntime.", tone::bad},
    {"no phrase over a full stop", "Here comes the. Bomb.", tone::bad},
    {"turned a blind eye", "They turned a blind eye.", tone::bad},
    {"never been more", "I have never been more happy.", tone::good},
    {"thanks for nothing", "Thanks for nothing.", tone::bad},
    {"so far so good", "So far so good.", tone::good},
    {"hate crime", "It was a hate crime.", tone::bad},
    // Sarcasm
    {"praise that is repeated shortly", "Great. Just great.", tone::not_good},
    {"oh, shortly", "Oh great.", tone::not_good},
    {"the same words in a sentence are meant", "It is just great.", tone::good},
    // Quotation
    {"another's tone counts in the whole", "He said: “It is a disaster.”", tone::bad},
    // Sentences together
    {"a good and a bad one, the bad one stronger", "It is good. It is a horrible disaster.", tone::bad},
    {"what has no tone takes little away", "It rained. We went home. It was horrible.", tone::bad},
};
// clang-format on

static_assert(sizeof tone_cases / sizeof tone_cases[0] >= 150);

}  // namespace prosescope::tests
