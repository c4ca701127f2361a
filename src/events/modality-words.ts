/** Before the trigger: it did not happen. */
export const denying = `
  not never no without neither nor cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't
  haven't hadn't couldn't shouldn't fail fails failed failing refuse refuses refused refusing decline declines declined
  declining deny denies denied denying avoid avoids avoided avoiding prevent prevents prevented preventing avert averts
  averted averting foil foils foiled thwart thwarts thwarted cancelled canceled cancels cancelling canceling unable
`;

/** Behind a noun: it was called off. */
export const undoing = `cancelled canceled averted scrapped foiled thwarted prevented`;

/** Before the trigger: it may have happened, or may yet. */
export const doubting = `
  may might could can should must could've would've might've if unless whether likely unlikely possibly perhaps maybe allegedly reportedly
  rumoured rumored feared fear fears risk risks threat threats threaten threatens threatened threatening
  possibility chance hopes hope hoping hoped consider considers considering considered seek seeks sought seeking
  try tries tried trying apparently presumably suspicion suspect suspects allegations claims worries worry
`;

/** Inside the noun phrase of the trigger: `alleged murder`, but not `alleged members seized`. */
export const doubtingAdjectives = `alleged suspected possible potential likely rumoured rumored feared hypothetical would-be`;

/** Say of what follows that it lies ahead, wherever they stand near the trigger. */
export const future = `will shall 'll upcoming scheduled planned slated expected forthcoming tomorrow`;

/** Take the noun they call for as their object. */
export const leading = `
  call calls called calling push pushed appeal appeals appealed plan plans planning urge urges urged urging demand demands
  demanded demanding propose proposes proposed agree agrees ahead next proposal expect expects await awaits awaiting
`;

/** Take an infinitive that lies ahead. */
export const planning = `
  set due aim aims aimed intend intends intended prepare prepares prepared preparing vow vows vowed vowing agreed agreeing promise
  promises promised promising order orders ordered ordering going ready pledge pledges pledged pledging decide decides
  decided deciding wants want wanted about effort efforts bid attempt selected chosen allowed
`;

/** Behind these an infinitive tells what did happen. */
export const implicative = `
  continue continues continued continuing begin begins began begun start starts started manage manages managed managing
  seem seems seemed appear appears appeared tend tends help helps helped come came get got forced went go used able
  failed proceed proceeded first last second only dare dared had has have lived led prompted prompting compelled happened
  bound likely unlikely
`;

/** Before `would` these make it the future of the past. */
export const reporting = `
  said says announced announces announcing announcement told confirmed confirms stated promised agreed agreement plan plans
  decided declared pledged vowed reported
`;
