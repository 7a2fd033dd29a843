// @ts-check
/** An article copied with the furniture of its page: a navigation line, a title, paragraphs, a list, a notice. */
export const ARTICLE = `top of page

The Old Lighthouse Needs a New Keeper

The lighthouse at Gull Point was built in 1871. It has warned ships off the rocks for more than a century, and the people of the town love it. Last winter a terrible storm broke the lamp.

The harbour council has refused to pay for the repair. Its chairman called the lighthouse a beautiful but useless relic; satellite navigation, he argued, has made the considerable expenditure on such installations difficult to justify to the ratepayers. The fishermen do not agree. They say that the lighthouse saved two boats in March, when the instruments failed.

What the town asks for is simple:

- a new lamp for the lighthouse
- a keeper who lives there in winter
- a fair share of the harbour fees

Nobody wants another wreck on the rocks. The harbour council should listen to the fishermen, and it should do so before the next storm.

bottom of page
`;
