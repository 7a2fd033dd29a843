/**
 * @file
 * @brief Passages in the public domain, compiled in: the tests' WebAssembly has no file system.
 */
#pragma once

#include <string_view>

namespace prosescope::tests {

// Lincoln, address at Gettysburg, 1863.
inline constexpr std::string_view gettysburg =
    "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived "
    "in Liberty, and dedicated to the proposition that all men are created equal.\n\n"
    "Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived "
    "and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to "
    "dedicate a portion of that field, as a final resting place for those who here gave their lives that "
    "that nation might live. It is altogether fitting and proper that we should do this.\n\n"
    "But, in a larger sense, we can not dedicate -- we can not consecrate -- we can not hallow -- this "
    "ground. The brave men, living and dead, who struggled here, have consecrated it, far above our poor "
    "power to add or detract. The world will little note, nor long remember what we say here, but it can "
    "never forget what they did here. It is for us the living, rather, to be dedicated here to the "
    "unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to "
    "be here dedicated to the great task remaining before us -- that from these honored dead we take "
    "increased devotion to that cause for which they gave the last full measure of devotion -- that we "
    "here highly resolve that these dead shall not have died in vain -- that this nation, under God, "
    "shall have a new birth of freedom -- and that government of the people, by the people, for the "
    "people, shall not perish from the earth.";

// The Declaration of Independence, 1776: its beginning.
inline constexpr std::string_view declaration =
    "When in the Course of human events, it becomes necessary for one people to dissolve the political "
    "bands which have connected them with another, and to assume among the powers of the earth, the "
    "separate and equal station to which the Laws of Nature and of Nature's God entitle them, a decent "
    "respect to the opinions of mankind requires that they should declare the causes which impel them to "
    "the separation.\n\n"
    "We hold these truths to be self-evident, that all men are created equal, that they are endowed by "
    "their Creator with certain unalienable Rights, that among these are Life, Liberty and the pursuit "
    "of Happiness. That to secure these rights, Governments are instituted among Men, deriving their "
    "just powers from the consent of the governed. That whenever any Form of Government becomes "
    "destructive of these ends, it is the Right of the People to alter or to abolish it, and to "
    "institute new Government, laying its foundation on such principles and organizing its powers in "
    "such form, as to them shall seem most likely to effect their Safety and Happiness.";

// Carroll, Alice's Adventures in Wonderland, 1865: its beginning.
inline constexpr std::string_view alice =
    "Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing "
    "to do: once or twice she had peeped into the book her sister was reading, but it had no pictures or "
    "conversations in it, \"and what is the use of a book,\" thought Alice \"without pictures or "
    "conversations?\"\n\n"
    "So she was considering in her own mind (as well as she could, for the hot day made her feel very "
    "sleepy and stupid), whether the pleasure of making a daisy-chain would be worth the trouble of "
    "getting up and picking the daisies, when suddenly a White Rabbit with pink eyes ran close by her.\n\n"
    "There was nothing so very remarkable in that; nor did Alice think it so very much out of the way to "
    "hear the Rabbit say to itself, \"Oh dear! Oh dear! I shall be late!\"";

// Church, “Is There a Santa Claus?”, The Sun, 1897: its beginning.
inline constexpr std::string_view virginia =
    "Virginia, your little friends are wrong. They have been affected by the skepticism of a skeptical "
    "age. They do not believe except they see. They think that nothing can be which is not "
    "comprehensible by their little minds. All minds, Virginia, whether they be men's or children's, are "
    "little. In this great universe of ours man is a mere insect, an ant, in his intellect, as compared "
    "with the boundless world about him, as measured by the intelligence capable of grasping the whole "
    "of truth and knowledge.\n\n"
    "Yes, Virginia, there is a Santa Claus. He exists as certainly as love and generosity and devotion "
    "exist, and you know that they abound and give to your life its highest beauty and joy. Alas! how "
    "dreary would be the world if there were no Santa Claus! It would be as dreary as if there were no "
    "Virginias. There would be no childlike faith then, no poetry, no romance to make tolerable this "
    "existence. We should have no enjoyment, except in sense and sight. The eternal light with which "
    "childhood fills the world would be extinguished.\n\n"
    "Not believe in Santa Claus! You might as well not believe in fairies!";

}  // namespace prosescope::tests
