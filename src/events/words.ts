import type { EventKind } from '../core/entity.js';

/** The triggers of one kind, as lemmas: an entry a line, with its guards. */
export interface KindWords {
  readonly verbs: string;
  /** Strong enough alone. */
  readonly nouns: string;
  /** Need a light verb, a temporal preposition or a named participant. */
  readonly weak: string;
  /** Up to two words may stand between the parts. */
  readonly phrases: string;
}

/**
 * `+a|b` one of these must stand within five words behind; `-a|b` none within three behind; `<a|b` one within three
 * before; `!a|b` none within two before. Hyphens are written as spaces.
 */
export const words: Readonly<Record<EventKind, KindWords>> = {
  meeting: {
    verbs: `
      confer !award|degree
      consult
      contact
      convene
      debate
      dine
      discuss
      greet +president|minister|leader|delegation|king|queen|chancellor
      host +meeting|talk|summit|conference|leader|president|minister|delegation|forum|visit
      huddle
      lunch
      mediate
      meet -need|demand|requirement|criterion|target|goal|deadline|expectation|standard|obligation|challenge|fate|end|death
      negotiate
      parley
      phone
      reconvene
      telephone
      tour
      travel +to
      visit -website|site|page|http|www
    `,
    nouns: `
      bilateral meeting
      face to face meeting
      keynote
      keynote address
      negotiation
      news conference
      one on one
      peace process
      peace talk
      phone call
      press conference
      roundtable
      state visit
      summit
      talks
      town hall
      video conference
      working dinner
      working lunch
    `,
    weak: `
      address <give|deliver|keynote|inaugural|televised
      audience <pope|king|queen|have|grant
      briefing
      call <phone|telephone|video|conference|hold|make
      conference
      congregation
      congress <party|hold|national
      consultation
      convention
      debate
      dialogue
      discussion
      forum
      gathering
      interview <exclusive|give|grant
      mediation
      meeting -need|demand|requirement|target|goal|deadline
      session !trading|training|practice|photo|recording|jam
      speech <give|deliver|make|keynote|inaugural
      talk <three-way|bilateral|direct|trade
      tour
      trip
      visit
    `,
    phrases: `
      come face to face
      pay a visit
      shake hand
      sit down for talk
      sit down with
      speak by phone
      speak by telephone
    `,
  },
  cooperation: {
    verbs: `
      accede
      accept +deal|offer|proposal|plan|resignation|invitation|job|post|bid|apology|truce|ceasefire
      agree !not
      ally +with
      approve +merger|takeover|sale|plan|deal
      assure
      back +plan|bid|proposal|call|candidate|decision|move|bill|resolution|deal|opposition|government|rebel|effort|offer|idea|campaign
      broker
      co sponsor
      collaborate
      commit -suicide|crime|murder|fraud|offence|offense|adultery|perjury|atrocity|theft|error|mistake
      conclude +agreement|deal|pact|treaty
      congratulate
      cooperate
      cosponsor
      defend +decision|policy|minister|action|plan|move
      endorse
      finalize
      forge +deal|tie|alliance|agreement|partnership|consensus
      guarantee
      hail !taxi|cab
      join +force|coalition|alliance|union|pact|bloc|hands
      normalize
      offer +to
      offer +to|help|support|deal|job
      partner
      pledge
      praise
      promise
      ratify
      reaffirm
      recognize +state|government|independence|sovereignty|regime|council
      renew +pact|tie|agreement|pledge|alliance|commitment|contract
      share +intelligence|information
      sign -in|up|off|language|player|striker|midfielder|defender|free
      support -family|child|claim
      thank
      unite -states|nations|kingdom|airlines|arab|methodist
      vow -revenge|retaliate|avenge|destroy
      welcome +decision|move|deal|agreement|announcement|vote|resolution|step|offer
    `,
    nouns: `
      accord
      agreement
      communique
      deal !great|good|big|new|to|will|can|must|could|would|should|not|how
      endorsement
      handshake
      joint communique
      joint declaration
      joint statement
      memorandum
      memorandum of understanding
      nuclear deal
      pact
      peace deal
      pledge
      power sharing
      rapprochement
      reconciliation
      security pact
      signing
      trade deal
      treaty
      truce deal
    `,
    weak: `
      assurance
      backing
      collaboration
      commitment
      compromise
      consensus
      contract
      cooperation
      offer
      partnership
      praise
      promise
      proposal
      settlement
      support <express|voice|declare|pledge|reiterate|offer|throw|give|show|win
      understanding
      vow
    `,
    phrases: `
      agree on
      join force
      sign off on
      step up cooperation
      throw weight behind
      work together
    `,
  },
  criticism: {
    verbs: `
      accuse
      admonish
      allege
      assail
      attack +verbally
      berate
      blame
      blast -off|through|into|away
      castigate
      censure
      chastise
      chide
      complain
      condemn -to|property|building
      criticize
      decry
      denigrate
      denounce
      deplore
      deride
      disapprove
      disparage
      excoriate
      fault
      insult
      lambaste
      lament
      lash +out
      mock
      object -be
      protest +against
      question +decision|integrity|motive|legality
      rail +against|at
      rebuke
      reprimand
      ridicule
      savage
      scold
      scorn
      slam -into|door|shut
      summon +ambassador|envoy|diplomat
      take +aim
      upbraid
      vilify
    `,
    nouns: `
      accusation
      allegation
      backlash
      censure
      condemnation
      controversy
      criticism
      denunciation
      furor
      furore
      outcry
      public outcry
      rebuke
      recrimination
      reprimand
      scolding
      smear
      uproar
    `,
    weak: `
      attack <verbal|scathing
      blame
      complaint
      dispute
      feud
      insult
      outburst
      row <diplomatic|trade|over|war|border
      scrutiny
      slur
      tirade
    `,
    phrases: `
      express concern
      express outrage
      hit out at
      lash out
      point the finger
      take aim at
      take issue with
      voice concern
    `,
  },
  demand: {
    verbs: `
      advise
      advocate +for
      appeal +for|to
      ask +for|to|that
      ask +for|to|that|government|court|country|president|minister|judge|police|people
      beg
      beseech
      call +for|on|upon
      caution +against
      clamor
      clamour
      compel
      demand
      exhort
      implore
      insist
      instruct
      invite
      lobby
      order !in -book|food|meal|drink|aircraft|plane|jet|online|unit
      petition
      plead +for|with
      press +for|to|charge
      pressure
      prod
      propose
      recommend
      request
      seek +help|asylum|permission|support|aid|approval|damages|compensation|protection
      seek +refuge|resignation|removal
      summon
      urge
    `,
    nouns: `
      entreaty
      petition
      plea -bargain|deal|agreement|guilty
    `,
    weak: `
      appeal +for
      call +for
      demand -for|side|curve
      invitation
      order <court|restraining|evacuation
      recommendation
      request
    `,
    phrases: `
      appeal for
      ask for
      call for
      call on
      call upon
      press for
      push for
    `,
  },
  threat: {
    verbs: `
      alert
      blackmail
      brandish
      bully
      coerce
      extort
      intimidate
      menace
      pose +threat|risk
      threaten
      vow +revenge|retaliate|retaliation|avenge|destroy|strike|respond|vengeance
      warn
    `,
    nouns: `
      blackmail
      bomb threat
      brinkmanship
      death threat
      evacuation order
      extortion
      flood warning
      intimidation
      saber rattling
      sabre rattling
      terror alert
      travel warning
      tsunami warning
      ultimatum
    `,
    weak: `
      alert
      provocation
      threat
      warning
    `,
    phrases: `
      draw red line
      issue an ultimatum
      make threat
      rattle sabre
      set a deadline
    `,
  },
  refusal: {
    verbs: `
      abandon
      back +out|away
      balk
      block +bill|resolution|motion|move|plan|proposal|attempt|access|deal|nomination|merger|sale|bid
      bow +out
      boycott
      break +off
      call +off
      cancel
      decline +to|invitation|offer|request|comment|invite
      decline +to|invitation|offer|request|comment|invite|reveal
      defy
      delay
      deny
      derail +deal|talk|plan|bill|negotiation
      disavow
      dismiss +claim|allegation|accusation|idea|suggestion|report|concern|criticism|charge|call|appeal|case|lawsuit
      disrupt
      drop +plan|bid|case|charge|objection|claim
      foil +attempt|plot|plan|bid
      forgo
      oppose
      postpone
      rebuff
      refuse
      refute
      reject
      renege
      repudiate
      resist
      rule +out
      scrap
      scuttle
      shelve
      shun
      snub
      spurn
      stall
      suspend +talk|negotiation|dialogue|meeting
      thwart +bid|plan|attempt|effort
      veto
      withdraw +bid|candidacy|offer|application|nomination
    `,
    nouns: `
      cancellation
      deadlock
      defiance
      denial
      disruption
      impasse
      postponement
      rebuff
      refusal
      rejection
      snub
      stalemate
      veto
      walkout
    `,
    weak: `
      delay
      objection
      opposition +to
      resistance
    `,
    phrases: `
      back out of
      call off
      pull out of talk
      rule out
      say no to
      turn down
      walk out of
    `,
  },
  sanction: {
    verbs: `
      ban
      bar -stool +from|entry|him|her|them
      bench
      blacklist
      curtail
      cut +aid|tie|funding|relation|assistance
      cut +aid|tie|funding|relation|assistance|diplomatic
      demote
      deport
      disqualify
      downgrade +tie|relation
      embargo
      evict
      exclude +from
      expel
      fine
      forbid
      freeze +asset|account|fund|aid
      ground +flight|fleet|aircraft|plane
      halt +trade|export|import|aid|shipment|sale|flight
      impose +sanction|tariff|embargo|ban|restriction|curb|penalty|fine|duty|measure|blockade|curfew
      isolate
      outlaw
      penalize
      prohibit
      punish
      recall +ambassador|envoy|diplomat
      reduce +aid|tie|assistance|supply|relation
      restrict
      revoke
      sanction
      sever +tie|relation|link
      suspend -talk|negotiation|sentence
      tighten +sanction|restriction|curb|rule|control
      withdraw +ambassador|funding|aid|support|recognition
      withhold
    `,
    nouns: `
      arms embargo
      asset freeze
      blacklist
      blockade
      crackdown
      curfew
      disqualification
      ejection
      embargo
      eviction
      expulsion
      grounding
      import ban
      lockdown
      sanctions
      suspension
      trade embargo
      trade war
      travel ban
    `,
    weak: `
      ban
      curb
      penalty -area|kick|shootout|spot
      restriction
      sanction
      tariff
    `,
    phrases: `
      break off relation
      cut diplomatic tie
      cut off aid
      cut tie
      pull out of
      strip of
    `,
  },
  aid: {
    verbs: `
      airlift
      allocate
      assist
      bail +out
      contribute +to|fund|million|billion|troop
      deliver +aid|supply|relief|food|medicine|assistance
      donate
      extend +loan|aid|credit
      finance
      fund
      give +aid|asylum|refuge|shelter|million|billion
      grant +asylum|aid|loan|credit
      hand +supply|medicine|aid|equipment
      heal
      help -himself|herself|itself
      inject +million|billion|capital|fund|liquidity|cash
      pledge +million|billion|aid|support
      provide +aid|assistance|relief|help|weapon|loan|fund|support|food|shelter|training
      provide +billion|million
      pump +million|billion|money
      rebuild
      repair
      rescue
      resettle
      restore
      save
      send +aid|relief|supply|food|medicine|doctor|rescuer|assistance
      shelter
      subsidize
      supply +weapon|arms|aid|food|water|ammunition|medicine
      treat +injury|wound|victim|hospital|patient|for
      vaccinate
      volunteer
    `,
    nouns: `
      aid !legal|first|band|hearing|foreign|cut|reduce|halt|suspend -worker|agency|group|convoy|official|ship|flotilla
      aid package
      airlift
      bail out
      bailout
      bailout package
      donation
      first aid
      fundraiser
      humanitarian aid
      loan guarantee
      relief effort
      relief operation
      relief package
      rescue
      rescue effort
      rescue operation
      rescue package
      resuscitation
      search and rescue
      stimulus
      stimulus package
      surgery
      transplant
    `,
    weak: `
      assistance
      asylum
      charity
      funding
      fundraising
      grant <award|give|receive|win
      loan <grant|approve|give|extend|offer|secure
      relief
      subsidy
      treatment <receive|hospital|undergo|medical|after|for
    `,
    phrases: `
      come to the aid of
      lend a hand
      raise money for
      set up shelter
    `,
  },
  deescalation: {
    verbs: `
      apologize
      back +down|off
      calm
      capitulate
      compromise
      concede -defeat|goal|election|penalty
      defuse
      demobilize
      disarm
      drop +charge|investigation|demand|case
      ease +sanction|restriction|tension|curb|lockdown|rule
      end +war|siege|strike|conflict|fighting|occupation|blockade|standoff|protest|hostility
      evacuate +troop|force
      exchange +prisoner
      free
      halt +fighting|offensive|strike|attack|operation|hostility|shelling|execution
      lift +sanction|ban|siege|curfew|embargo|blockade|emergency|restriction|lockdown|suspension
      open +border|crossing
      pardon -me
      pull +out|back|troop
      reconcile
      release +prisoner|hostage|detainee|captive|soldier|journalist|activist|from|bail|parole
      relent
      remove +sanction|ban|restriction
      reopen +border|embassy|crossing|talk|airspace
      resume +talk|negotiation|tie|relation
      retreat
      return +prisoner|body|remains|territory|artifact|antiquity
      settle +dispute|lawsuit|case|suit|row|claim|strike
      stop +fighting|bombing|attack|strike
      surrender
      swap +prisoner
      withdraw -ambassador|funding|aid|money|cash|application|bid|candidacy|race
      yield
    `,
    nouns: `
      amnesty
      apology
      armistice
      cease fire
      ceasefire
      de escalation
      demilitarization
      detente
      disarmament
      hostage release
      pardon
      peace
      peace accord
      peace agreement
      peace deal
      peace treaty
      prisoner exchange
      prisoner swap
      pullback
      pullout
      retreat
      surrender
      troop withdrawal
      truce
      withdrawal
    `,
    weak: `
      concession -stand|speech
      release -date !this|press|news|software|album
      withdrawal
    `,
    phrases: `
      back down
      end hostility
      give up arm
      hand over hostage
      lay down arm
      lay down weapon
      pull back
      pull out
      stand down
    `,
  },
  protest: {
    verbs: `
      barricade
      block +road|street|bridge|highway|traffic|entrance
      boo
      boycott
      chant
      clash +with|police
      demonstrate +against|outside|for|in
      gather +outside|protest|square|mourn|pay
      heckle
      hurl +bottle|stone|rock|egg|bomb|cocktail|abuse
      jeer
      loot
      march -madness +on|through|to|against|in|for|toward|towards|past
      mutiny
      occupy +square|building|campus|street|park|office
      picket
      protest
      rally !stock|share|market|price|index +against|in|for|outside|behind|support
      rampage
      rebel
      riot
      strike +over|for|against|protest
      throw +bottle|stone|rock|egg|shoe|petrol
      walk +out
    `,
    nouns: `
      boycott
      candlelight vigil
      chaos
      civil disobedience
      civil unrest
      demonstration !technology|product|software|live|during
      disorder
      general strike
      hunger strike
      industrial action
      labor dispute
      labor unrest
      labour dispute
      looting
      mutiny
      picket
      picket line
      protest
      rebellion
      revolt
      riot
      rioting
      sit in
      street march
      street protest
      strike action
      unrest
      uprising
      walkout
      work stoppage
    `,
    weak: `
      crowd <angry
      disturbance
      march
      rally !stock|share|market|price|monte|wall
      strike !air|missile|drone|military|rocket|nuclear|lightning|surgical|three|first
      turmoil
    `,
    phrases: `
      block road
      burn flag
      clash with police
      down tool
      go on strike
      take to the street
    `,
  },
  military: {
    verbs: `
      advance +on|toward|towards
      airdrop
      amass
      arm +rebel|militia|fighter|opposition
      beef +up
      conduct +test|exercise|drill|launch
      conscript
      cross +border|frontier
      cross +border|line|frontier
      deploy
      dispatch +troop|warship|force|ship|fleet|soldier|jet
      drill +troop|together
      enlist
      enrich +uranium
      escort
      fire +missile|rocket|projectile|torpedo|artillery
      fortify
      garrison
      intercept
      launch +missile|rocket|torpedo|satellite|warship|icbm|projectile
      maneuver
      mass +troop|force|along
      militarize
      mobilize
      patrol
      position +troop|force|missile
      rearm
      redeploy
      reinforce
      resupply
      scramble +jet|fighter|aircraft|plane
      send +troop|warship|force|jet|soldier|carrier|fleet|peacekeeper
      station +troop|soldier|force|missile|ship
      stockpile
      strengthen +force|troop|military|presence
      test +missile|weapon|bomb|nuclear|rocket|icbm|warhead
      test fire
      train +troop|soldier|force|fighter|rebel|army
    `,
    nouns: `
      airdrop
      arms race
      buildup
      call up
      conscription
      deployment
      joint exercise
      live fire drill
      military buildup
      military drill
      military exercise
      military parade
      missile defense test
      missile launch
      missile test
      mobilization
      naval drill
      naval exercise
      nuclear test
      peacekeeping
      reinforcement
      rocket launch
      satellite launch
      show of force
      test firing
      troop movement
      war game
      war games
    `,
    weak: `
      drill <military|joint|naval|live-fire|army|fire
      exercise <military|joint|naval|army|live-fire|training
      launch <missile|rocket|satellite|test
      maneuver <military|naval
      patrol
      test <missile|nuclear|weapon|rocket
    `,
    phrases: `
      be on alert
      beef up security
      build up force
      call up reservist
      go on patrol
      on high alert
      place on alert
      put on alert
      remain on alert
      set sail
      step up patrol
    `,
  },
  conflict: {
    verbs: `
      abduct
      ambush
      annex
      annihilate
      assassinate
      assault
      attack -style|player|midfielder|football|play
      battle +force|rebel|troop|militant|army|police|government
      beat +up|him|her|man|woman|protester|death
      behead
      besiege
      blow +up
      bomb !fire|petrol|car|roadside|molotov|cocktail|nail|pipe|nuclear|atomic|smoke|suicide
      bombard
      break +into
      burn +down|house|village|car|church|office|flag
      capture +town|city|village|base|soldier|territory|area|airport
      chase
      clash
      crush +revolt|uprising|rebellion|protest
      detonate
      eradicate
      erupt +in|violence|fighting
      explode
      fend +off
      fight -fire|blaze|cancer|life|inflation|poverty|crime|corruption|flame
      fire +on|at|into|shot|missile|rocket|tear|bullet|gun|weapon
      fire +round|shell|mortar|artillery|tank
      foil +attack|plot|attempt
      gas
      grab
      gun +down
      hack -it
      handcuff
      hijack
      hit +area|post|village|house|city|base|convoy|camp|hospital|target|positions
      hit +missile|strike|rocket|shell|target|bomb
      hit +missile|strike|rocket|shell|target|bomb|building|convoy|base
      invade -privacy
      kick +him|her|man|door
      kidnap
      lob +grenade|missile|shell|bomb
      massacre
      molest
      mow +down
      mug
      mutilate
      occupy
      overpower
      overrun
      plunder
      pound +position|target|city|town|village|area|rebel
      pull +gun|knife|weapon|trigger
      punch
      raid
      ram
      ransack
      rape
      raze
      recapture
      repel
      repulse
      retaliate
      rob
      sabotage
      seize +power|control|town|city|village|base|airport|territory|ship|vessel|tanker|area|building
      seize +power|control|town|city|village|base|airport|territory|ship|vessel|tanker|area|building|hostage
      shell
      shoot -film|movie|video|scene|photo|picture|ball|penalty|up
      shot
      slap
      smash +window|into|car|door|shop|store
      snatch
      stab
      steal
      storm +building|embassy|compound|office|parliament|palace|house|base|town|city|residence|capitol|prison|ship|vessel
      storm +building|embassy|compound|office|parliament|palace|house|base|town|city|residence|capitol|prison|ship|vessel|stage|gate|airport
      strike +target|base|village|town|city|hospital|militant|building|convoy|position|area
      threw +punch|grenade
      throw +punch|grenade|bomb|acid|molotov
      thwart
      torch
      torture
      vandalize
      wage +war|campaign|battle
    `,
    nouns: `
      abduction
      air raid
      air strike
      airstrike
      ambush
      annexation
      armed robbery
      arson attack
      artillery fire
      assassination
      assassination attempt
      assault
      attack !heart|panic|asthma|anxiety -ad
      attempted coup
      attempted murder
      beating
      bloodshed
      bomb blast
      bombardment
      bombing
      bombing raid
      break in
      burglary
      car bomb
      car bombing
      clash
      counteroffensive
      coup
      coup attempt
      crossfire
      cyber attack
      cyber attacks
      cyberattack
      detonation
      drone strike
      ethnic cleansing
      exchange of fire
      explosion !population
      fighting
      firefight
      gang rape
      genocide
      gun battle
      gunfight
      gunfire
      hacking
      heist
      hijack
      hijacking
      holdup
      hostage taking
      hostility
      incursion
      insurgency
      invasion -privacy
      jailbreak
      kidnap
      kidnapping
      knife attack
      looting
      mass shooting
      massacre
      missile strike
      mortar fire
      offensive !charm|be
      onslaught
      piracy
      plot -of|twist|line
      pogrom
      prison break
      rampage
      rape
      roadside bombing
      robbery
      rocket attack
      sabotage
      school shooting
      sexual abuse
      sexual assault
      shelling
      shooting !film|photo|trouble
      shootout
      siege
      skirmish
      sniper fire
      stabbing
      stand off
      suicide attack
      suicide bombing
      terror attack
      terrorist attack
      theft
      vandalism
      war !cold|world|trade|price|bidding|class -crime|criminal|chest|room|veteran|memorial|museum|film|hero|game|effort
    `,
    weak: `
      aggression
      battle !court|legal|custody|cancer|uphill|ground
      blast !have|total
      chase !pursuit
      conflict -interest
      confrontation
      crackdown
      encounter <armed|deadly
      escape !fire|narrow
      occupation
      operation <military|ground|special|offensive|combat|rescue
      raid
      shot <fire|gun|warning|hear
      standoff
      strike <air|missile|drone|military|rocket|israeli|russian|nato|coalition|saudi|retaliatory|u.s.
      struggle <armed|power
      terrorism
      torture
      violence
    `,
    phrases: `
      blow up
      break into
      carry out raid
      come under attack
      come under fire
      drive off
      exchange fire
      fire shot
      go off
      go to war
      gun down
      held hostage
      hold hostage
      make off with
      on the rampage
      open fire
      pull a gun
      run amok
      run over
      seize power
      set ablaze
      set fire to
      set off bomb
      shoot dead
      shoot down
      take hostage
      take over town
      take up arms
      throw stone
    `,
  },
  justice: {
    verbs: `
      abuse +child|girl|boy|drug
      acquit
      admit +charge|guilt|killing|murder|murdering|manslaughter|offence|stealing|theft
      allege +lawsuit|complaint
      appeal -for|to
      apprehend
      arraign
      arrest
      award +damages
      breach
      bribe
      bust
      capture +suspect|fugitive|him|her|gunman
      charge !in -fee|battery|price|phone|interest|customer
      cite +for
      condemn +death
      confess
      confiscate
      conspire
      convict
      defraud
      deliberate
      deny +charge|murder|bail
      deport
      detain
      discover +body|remains|corpse|cache
      drop +charge|case|investigation
      embezzle
      escape
      execute +man|prisoner|inmate|woman|people|by|for
      exhume
      exonerate
      extradite
      file +suit|lawsuit|complaint|charge|appeal|claim|petition
      find +guilty|liable
      fine
      foil
      free +bail|parole
      hand +sentence|term|down
      identify +suspect|victim|gunman|body
      impeach
      imprison
      incarcerate
      indict
      infringe
      interrogate
      investigate
      jail
      launder
      molest
      nab
      order +pay|release|detain|custody|jail
      overturn +conviction|ruling|ban|verdict|decision|law|sentence
      plead +guilty|innocent|not
      probe
      prosecute
      pull +over
      question +suspect|man|police|by
      raid
      recover +body|weapon|evidence|loot
      release +bail|parole|custody
      remand
      round +up
      rule !that -out +that|against|in|on|court|by
      search -engine
      seize +drug|cocaine|heroin|document|asset|property|computer|weapon
      seize +drug|cocaine|heroin|document|asset|property|computer|weapon|arms|boat|him|them|suspect|on|by
      sentence
      settle +lawsuit|suit|out
      smuggle
      stalk
      subpoena
      sue
      surrender +to|police
      suspect <is|was|are|were|been +of
      tackle +him|suspect|man|gunman
      testify
      trespass
      try +for|court|murder
      uncover
      violate
      waive
    `,
    nouns: `
      acquittal
      arraignment
      arrest !cardiac|house -warrant
      arrest warrant
      arson
      autopsy
      bail
      bail hearing
      booking
      bribery
      capital murder
      class action
      conspiracy -theory|theorist
      conviction !lack|strong|deep|firm|religious|political
      corruption
      court appearance
      court case
      court hearing
      court ruling
      cover up
      custody
      custody battle
      death sentence
      deportation
      detention
      double murder
      drink driving
      drug bust
      drug trafficking
      drunk driving
      drunken driving
      dui
      embezzlement
      escape attempt
      extradition
      first degree murder
      fraud
      guilty plea
      guilty verdict
      hearing -aid|loss
      human trafficking
      identity theft
      impaired driving
      impeachment
      imprisonment
      indictment
      injunction
      inquest
      inquiry
      insider trading
      investigation
      kidnapping charge
      lawsuit
      legal battle
      life imprisonment
      life in prison <to|sentence
      life sentence
      manhunt
      misconduct
      money laundering
      murder charge
      murder trial
      not guilty plea
      parole <grant|deny|release|on
      perjury
      plea bargain
      plea deal
      prison sentence
      prison term
      prosecution
      restraining order
      retrial
      search warrant
      second degree murder
      sentencing
      sex trafficking
      smuggling
      speeding
      sting
      sting operation
      subpoena
      suspicion <on|under|of
      traffic stop
      trafficking
      trial !clinical|drug|field|free|time|medical|vaccine
      verdict
      war crime
    `,
    weak: `
      appeal <court|legal|lose|file|reject
      case <court|murder|criminal|corruption
      charge <criminal|murder|face|drop|press|file|felony|assault|fraud|corruption|rape|drug|deny|on
      execution
      hearing
      probe !space
      raid
      ruling
      search
      sentence
      testimony
    `,
    phrases: `
      appear in court
      bring charge
      bring to justice
      crack down
      face charge
      face trial
      file lawsuit
      find guilty
      go on trial
      go to trial
      hand down
      on suspicion of
      on the run
      plead guilty
      plead not guilty
      press charge
      put on trial
      search for
      sentence to death
      serve a sentence
      serve time
      stand trial
      take into custody
      turn herself in
      turn himself in
      turn themselves in
      under arrest
      under investigation
    `,
  },
  election: {
    verbs: `
      campaign
      canvass
      concede +defeat|election|race
      contest +election|seat|poll|result
      elect
      lose +election|vote|seat|primary|majority
      nominate
      poll
      re elect
      reelect
      run +for president|for office|for senate|for mayor|for governor|president|office|presidency|reelection|against|seat
      run +president|office|senate|mayor|governor|presidency|reelection
      vote
      win +election|vote|seat|primary|nomination|presidency|majority|referendum|mandate|landslide|term
    `,
    nouns: `
      ballot
      by election
      byelection
      candidacy
      caucus
      confirmation vote
      early voting
      election -official|commission|campaign|day|result|law|observer|fraud|interference|monitor
      election campaign
      election defeat
      election result
      election victory
      exit poll
      general election
      landslide victory
      leadership contest
      leadership race
      midterm
      plebiscite
      presidential bid
      presidential campaign
      presidential debate
      presidential election
      presidential race
      primary election
      re election
      recount
      reelection
      referendum
      run off
      runoff
      snap election
      vote count
      voting
    `,
    weak: `
      bid <presidential|election|reelection|leadership
      campaign <election|presidential|political
      debate <presidential|leader|televised
      landslide <election|win|victory
      nomination
      poll !opinion
      primary
      race <presidential|senate|governor|mayoral|leadership|election
      vote
    `,
    phrases: `
      cast ballot
      cast vote
      go to the poll
      head to the poll
      run for
      stand for election
    `,
  },
  government: {
    verbs: `
      abdicate
      accept +job|post|position|role|nomination
      adopt +resolution|law|constitution|measure|plan|policy|budget
      amend
      appoint
      approve +bill|law|plan|budget|legislation|resolution|measure|deal|proposal|constitution
      assume +office|power|presidency|role
      become +president|minister|chancellor|pope|king|queen|chief|head|leader|director|chairman|coach|captain|governor|mayor|secretary|general|doctor|ceo
      cast +as|in|role
      choose +as|successor
      choose +as|to|successor
      confirm +as|nominee|nomination|secretary
      declare +emergency|independence|law|state|holiday
      decree
      depose
      dismiss -claim|allegation|accusation|idea|suggestion|report|case|concern
      dissolve
      enact
      fire -missile|shot|rocket|on|at|gun|bullet|into|tear|weapon|back +from|coach|manager|director|employee|staff|chief|him|her|minister|head
      force +out
      form +government|coalition|cabinet
      head +agency|department|ministry
      hire
      impose +martial|curfew|tax|law
      inaugurate
      install +as|president|king
      introduce +bill|law|legislation|tax|measure|reform
      join +cabinet|government|company|firm|team|board|party|club|staff|administration
      leave +office|post|job|company|government|cabinet|team|show|role|party
      legislate
      let +go
      name +as|chief|president|minister|head|director|ceo|successor|coach|secretary
      name +as|chief|president|minister|head|director|ceo|successor|coach|secretary|general|manager|new|to|ambassador|candidate|nominee
      nominate
      offer +job|post|position|role
      oust
      overhaul
      overthrow
      pass +bill|law|legislation|budget|resolution|measure|act|motion|vote
      pick +as|successor
      pick +as|to
      proclaim
      promote +to
      propose +law|bill|legislation|reform
      push +out
      quit
      recruit
      reform
      rehire
      reinstate
      relieve +of
      repeal
      replace
      reshuffle
      resign
      retire
      revise
      sack
      scrap +law|tax|plan
      select +as|nominee|successor
      select +as|to
      sign +bill|law|order|legislation|decree|into
      succeed +as|him|her|who
      swear +in
      take +over|charge|helm|reins
      tap +as|successor
      tap +to|as
      topple
      unveil +budget|plan|policy|reform|proposal
    `,
    nouns: `
      abdication
      appointment -with
      cabinet reshuffle
      confidence vote
      decree
      dismissal
      executive order
      firing !be|missile -round|dozens|shot|missile|rocket|on|at|artillery|gun|squad|line|range|into
      government shutdown
      handover
      hiring
      inauguration
      law change
      martial law
      no confidence vote
      ouster
      power transfer
      regime change
      repeal
      replacement
      reshuffle
      resignation
      retirement -home|age|fund|plan
      sacking
      state of emergency
      succession
      swearing in
      transfer of power
      transition of power
      veto override
    `,
    weak: `
      bill <pass|sign|approve|vote|introduce|veto|spending|reform
      confirmation
      departure
      exit
      legislation
      nomination
      promotion
      reform
      shutdown
      stint
    `,
    phrases: `
      come into force
      come to power
      force out
      go into effect
      leave office
      leave post
      let go
      make way for
      step aside
      step down
      step in as
      swear in
      sworn in
      take charge
      take effect
      take office
      take over as
      take over for
      take power
      take the helm
      throw out of office
    `,
  },
  casualty: {
    verbs: `
      bleed
      bludgeon
      burn +death|alive
      bury +alive
      choke
      collapse +die|dead|hospital
      contract +virus|disease|hiv|ebola
      crush +death|people
      decapitate
      die -hard|down
      disappear
      drown
      electrocute
      fall +death|ill|sick
      fracture
      hang +himself|herself
      hang +himself|herself|themselves|cell|prison
      hospitalize
      hurt
      injure
      kill -time|bill|deal|switch
      maim
      miscarry
      murder
      overdose
      perish
      poison
      recuperate
      shoot +dead|himself|herself
      slaughter
      slay
      sprain
      starve
      strangle
      succumb
      suffer +injury|wound|burn|heart|stroke|concussion|fracture|loss
      suffocate
      vanish
      wound
    `,
    nouns: `
      asphyxiation
      beheading
      body count
      cardiac arrest
      casualty
      concussion
      congestive heart failure
      death -penalty|row|threat|certificate|sentence|camp|metal|star
      death toll
      demise
      disappearance
      double murder
      drowning
      drug overdose
      electrocution
      fatal accident
      fatality
      fratricide
      heart attack
      heart disease
      homicide
      hospitalization
      infanticide
      injury -time
      killing
      loss of life
      lynching
      manslaughter
      mass grave
      mass shooting
      miscarriage
      murder -charge|trial|case|suspect|investigation|mystery|weapon|rate
      murder suicide
      natural causes
      overdose
      poisoning
      shooting death
      shooting deaths
      slaughter
      slaying
      stabbing death
      starvation
      stroke -of|play
      suicide -bomb|bomber|bombing|attack|vest
      wounded
    `,
    weak: `
      body <find|discover|recover|dead|pull
      cancer <from|with|have|of|diagnose
      dead
      illness <short|long|brief|after|with|die
      passing
      remains <find|discover|human
      victim
      wound
    `,
    phrases: `
      be dead
      beat to death
      burn to death
      claim life
      commit suicide
      dead after
      dead as
      dead at
      dead in
      dead on
      declare dead
      fall to death
      fight for life
      find dead
      go missing
      hang herself
      hang himself
      kill herself
      kill himself
      leave dead
      lose her life
      lose his life
      lose life
      lose their life
      pass away
      plunge to death
      pronounce dead
      shoot dead
      shoot to death
      stab to death
      take own life
    `,
  },
  disaster: {
    verbs: `
      batter
      blaze
      burn
      capsize
      char
      collapse !market|share|price|talk|stock|government
      collide
      contaminate
      crash -course
      cripple
      damage
      derail
      destroy
      devastate
      disrupt
      douse
      engulf
      erupt
      evacuate
      extinguish
      flood !market|inbox
      gut
      ignite
      infect
      inundate
      jolt
      knock +power|over|down
      leak
      leave +homeless|stranded|without
      measure +magnitude|richter
      occur <quake|earthquake|temblor|tremor|hurricane|storm|tornado|cyclone|typhoon|tsunami|flood|aftershock|magnitude|wave|blast|explosion|fire|blaze
      overturn +car|truck|bus|boat|vehicle|and
      paralyze
      plunge +off|into|from|down
      pollute
      quake
      quarantine
      rattle <quake|earthquake|temblor|tremor|hurricane|storm|tornado|cyclone|typhoon|tsunami|flood|aftershock|magnitude|wave|blast|explosion|fire|blaze
      ravage
      rip <quake|earthquake|temblor|tremor|hurricane|storm|tornado|cyclone|typhoon|tsunami|flood|aftershock|magnitude|wave|blast|explosion|fire|blaze
      rock <quake|earthquake|temblor|tremor|hurricane|storm|tornado|cyclone|typhoon|tsunami|flood|aftershock|magnitude|wave|blast|explosion|fire|blaze
      run +aground
      scorch
      shake <quake|earthquake|temblor|tremor|hurricane|storm|tornado|cyclone|typhoon|tsunami|flood|aftershock|magnitude|wave|blast|explosion|fire|blaze
      sink !heart|share|price
      skid
      slam +into
      smash +into
      spill
      strand
      strike <quake|earthquake|temblor|tremor|hurricane|storm|tornado|cyclone|typhoon|tsunami|flood|aftershock|magnitude|wave|blast|explosion|fire|blaze
      submerge
      sweep <quake|earthquake|temblor|tremor|hurricane|storm|tornado|cyclone|typhoon|tsunami|flood|aftershock|magnitude|wave|blast|explosion|fire|blaze
      tear <quake|earthquake|temblor|tremor|hurricane|storm|tornado|cyclone|typhoon|tsunami|flood|aftershock|magnitude|wave|blast|explosion|fire|blaze
      topple
      trap
      trigger +tsunami|landslide|panic|avalanche|warning|explosion
      uproot
      veer
      wash +away|ashore
    `,
    nouns: `
      accident
      aftershock
      air crash
      arson fire
      avalanche
      blackout
      blaze
      blizzard
      boat accident
      bridge collapse
      building collapse
      bus accident
      bus crash
      bushfire
      capsizing
      car accident
      car crash
      cave in
      collision
      contamination
      crash !market|stock|computer|test
      cyclone
      derailment
      disaster
      downtime
      drought
      earthquake
      emergency landing
      epidemic
      eruption
      evacuation
      explosion
      famine
      fire !cease|open|under|friendly|hang|small-arm|small|return|on|rocket|mortar|catch|exchange|opened|artillery|sniper|enemy|antiaircraft -department|fighter|chief|crew|officer|service|station|truck|marshal|official|captain|exit|alarm|power|bomb|brigade
      flash flood
      flood -of|light
      flooding
      forest fire
      forest fires
      gas explosion
      gas leak
      hailstorm
      heat wave
      heatwave
      helicopter crash
      house fire
      hurricane
      ice storm
      inferno
      infestation
      landfall
      landslide !electoral|win -victory|win|majority
      magnitude earthquake
      magnitude quake
      magnitude temblor
      meltdown
      mine collapse
      mudslide
      near miss
      oil spill
      outage
      pandemic
      pile up
      pileup
      plane crash
      power cut
      power failure
      power outage
      quake
      road accident
      sandstorm
      seismic activity
      service outage
      shipwreck
      sinkhole
      sinking
      snowstorm
      stampede
      storm surge
      temblor
      thunderstorm
      tornado
      traffic accident
      train crash
      train derailment
      tremor
      tropical storm
      tsunami
      typhoon
      volcanic eruption
      wildfire
    `,
    weak: `
      collapse !market|financial|bank|economic
      damage
      destruction
      emergency <declare|medical|nuclear
      leak
      outbreak -war|violence
      rain <heavy|torrential
      spill
      storm -a
      wreck
      wreckage
    `,
    phrases: `
      break out
      burn down
      burn to the ground
      burst into flame
      catch fire
      cause damage
      crash into
      cut off power
      go up in flames
      make landfall
      power go out
      rip through
      run aground
      sweep through
    `,
  },
  business: {
    verbs: `
      acquire
      auction
      award +contract
      axe +job|position|staff
      bid +for|billion|million
      borrow
      buy
      climb +percent|point|per|percentage|sharply|cent|billion
      climb <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax
      close +at|down|up|plant|factory|store|higher|lower
      close +at|down|up|plant|factory|store|higher|lower|deal|dealership|office|branch|mine
      cut +rate|price|job|production|output|cost|tax|forecast|staff
      cut +rate|price|job|production|output|cost|tax|forecast|staff|workforce|position
      cut +rate|price|job|production|output|cost|tax|forecast|staff|workforce|position|thousand
      debut
      decline +percent|point|per|sharply
      default
      deliver +jet|aircraft|plane|airliner|car|unit
      devalue
      dip +percent|point|per|percentage|sharply|cent|billion
      dip <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax
      discontinue
      divest
      double
      downsize
      drop +percent|point|per|percentage|cent|by|below|above|sharply|slightly|further|to|billion|million -ground|death|knee|earth|charge|case|feet|foot|power|fame
      drop <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax|average|cost|demand|output|pound|yen
      edge +up|down|higher|lower
      eliminate +job|position
      fall +percent|point|per|percentage|cent|by|below|above|sharply|slightly|further|to|billion|million -ground|death|knee|earth|charge|case|feet|foot|power|fame
      fall <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax|average|cost|demand|output|pound|yen
      file +bankruptcy|chapter|ipo
      fund +project|venture
      gain +percent|point|per
      grow +percent|%|per|cent
      halve
      hike
      increase +percent|profit|price|production|stake|rate|sales
      increase +percent|profit|price|production|stake|rate|sales|by|tax|output
      introduce
      invest
      jump +percent|point|per|percentage|sharply|cent|billion
      jump <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax
      launch -missile|rocket|attack|offensive|investigation|probe|strike|satellite|operation|torpedo|inquiry|icbm|campaign|appeal|war|warfare|cyber|crackdown|drill|exercise|game|raid|airstrike|air
      lay +off
      lease
      liquidate
      list +share|stock|exchange
      lose +percent|point|%|per|billion|million|money|job|value
      lose +percent|point|per|billion|million
      merge
      nationalize
      offer +price|share|million|billion|stake
      order +aircraft|plane|jet|unit|boeing|airbus
      outbid
      outsource
      partner
      pay +million|billion|dividend|fine|%|per|for|fee|dollar
      pick +up
      plummet
      plunge
      post +profit|loss|gain|revenue|earnings
      post +profit|loss|gain|revenue|earnings|decline|increase|sales
      price +at
      privatize
      purchase
      raise +rate|price|fund|capital|million|billion|tax
      rebound +percent|point|per|percentage|sharply|cent|billion
      rebound <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax
      recall -ambassador|that|how|envoy
      reduce +price|cost|workforce|staff|debt|production|rate|output
      refinance
      relaunch
      release -prisoner|hostage|detainee|captive|from|bail|statement
      relocate
      rename
      rent
      report +profit|loss|earnings|revenue|sales|gain|decline
      restructure
      reveal +phone|product|model|device|tablet|software|console|plan|profit
      rise +percent|point|per|percentage|cent|by|below|above|sharply|slightly|further|to|billion|million -ground|death|knee|earth|charge|case|feet|foot|power|fame
      rise <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax|average|cost|demand|output|pound|yen
      roll +out
      secure +deal|contract|order|funding|loan
      sell -out
      shed +job|point|percent|%
      ship
      shrink
      shut
      shutter
      sink +percent|point|per|percentage|sharply|cent|billion
      sink <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax
      slash
      slide +percent|point|per|percentage|sharply|cent|billion
      slide <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax
      slip +percent|point|per|percentage|sharply|cent|billion
      slip <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax
      slump
      snap +up
      soar
      spin +off
      surge
      swell
      take +over|public|private
      team +up
      trade +at
      trim
      triple
      tumble +percent|point|per|percentage|sharply|cent|billion
      tumble <share|stock|price|index|dow|nikkei|sales|profit|rate|market|revenue|dollar|euro|oil|earnings|export|unemployment|inflation|ftse|dax
      unveil -budget|plaque|statue
      win +contract|order|deal
    `,
    nouns: `
      acquisition
      auction
      bank run
      bankruptcy
      bankruptcy filing
      bankruptcy protection
      bull market
      buyout
      credit crisis
      credit crunch
      debt crisis
      devaluation
      downturn
      financial crisis
      financial meltdown
      hostile takeover
      initial public offering
      ipo
      job cut
      job loss
      joint bid
      joint venture
      layoff
      market crash
      market slide
      merger
      mortgage crisis
      pay cut
      pay rise
      plant closure
      plunge
      price cut
      price hike
      price increase
      price war
      product launch
      profit <post|report|make|record|annual|quarterly|net
      profit warning
      public offering
      rate cut
      rate hike
      recession
      redundancy
      restructuring
      sell off
      share sale
      shutdown -mode
      slump
      spin off
      stake sale
      stock buyback
      stock market crash
      stock sale
      stock split
      takeover
      takeover bid
      tax cut
      tax hike
      tender offer
      transaction
      wage cut
      write down
      writedown
    `,
    weak: `
      bid <takeover|billion|rival|hostile|make|for
      closing
      closure
      contract <win|award|sign|billion|million
      crisis <financial|debt|credit|economic|mortgage|banking
      cut
      decline
      default
      delivery
      discount
      drop
      expansion
      fall
      gain
      growth
      increase
      investment
      launch
      loss !weight|hair|of|memory
      offer <takeover|billion|make|rival
      order <place|aircraft|jet|plane
      purchase
      rally <market|stock|share|wall
      recall
      recovery
      refresh
      release !this|press|news
      rise
      sale
      sales
      slide
      surge
      unveiling
      upgrade
    `,
    phrases: `
      bail out
      break ground
      buy out
      close down
      close its door
      close up
      enter recession
      file for bankruptcy
      file for protection
      go bankrupt
      go on sale
      go private
      go public
      go under
      hit shelf
      hit the market
      lay off
      put on sale
      roll out
      sell off
      shut down
      spin off
      take over company
      team up
    `,
  },
  sport: {
    verbs: `
      advance +to|round|final|semifinal
      beat -police|drum|up|egg|odds|death|prediction|expectation|forecast|estimate|record
      break +record
      capture +title|gold|medal|crown|championship
      claim +title|victory|gold|medal|win|crown
      clinch -deal|agreement
      compete
      crown
      defeat -rebel|force|bill|motion|army|enemy
      draw +with|match|game
      earn +win|victory|spot|medal
      edge +past|out
      eliminate +from|round|team
      equalize
      face +off
      finish +first|second|third|place|with
      homer
      host +game|world|olympics|cup|match|final|championship
      injure +knee|ankle|hamstring
      knock +out
      knock +out|down
      lead +game|match|season|at
      lead +game|match|season|at|victory|win|team|to
      lead +game|match|season|victory|win|team
      lose +to|match|game|final|series
      miss +game|season|match|penalty|cut
      net +goal|twice|winner
      outpoint
      outscore
      overtake
      pass +for|record|yard
      place +reserve|list|dl|waiver
      play +against|in|at|match|game
      pull +away
      qualify +for
      race
      rally +from|past|to win
      reach +final|semifinal|quarterfinal|playoff|round
      record +win|victory|touchdown|goal|double
      relegate
      retain +title|belt|championship|crown|trophy|cup
      rout
      rush +for|yard
      sack +quarterback
      score
      set +record
      shut +out
      sign +player|striker|midfielder|defender|quarterback|contract|year|free
      sign +player|striker|midfielder|defender|quarterback|contract|year|free|pitcher|baseman|coach
      stop +round
      tackle +player
      take +gold|silver|bronze|lead|title
      thrash
      throw +touchdown|interception|pass|for
      tie +game|record|score
      trade +player|pick
      train -troop|dog
      trounce
      upset
      win -election|vote|seat|primary|nomination|presidency|referendum|war|support|approval|contract|case|lawsuit|award|prize|oscar
    `,
    nouns: `
      away game
      bout
      championship
      championship game
      comeback victory
      comeback win
      cup final
      derby
      field goal
      final round
      first round
      football match
      free throw
      friendly match
      grand prix
      grand slam
      hat trick
      hattrick
      home game
      home run
      injured reserve
      interception
      kickoff
      knockout
      losing streak
      medal ceremony
      no hitter
      opener
      overtime win
      penalty kick
      penalty shootout
      playoff
      playoff berth
      playoffs
      qualifier
      quarter final
      quarter finals
      quarterfinal
      quarterfinals
      relegation
      rematch
      road game
      scoring record
      scrimmage
      season opener
      second round
      semi final
      semi finals
      semifinal
      shutout
      sixth round
      test match
      third round
      title bout
      title defense
      title fight
      title race
      touchdown
      touchdown pass
      tournament
      triple double
      winning streak
      world championship
      world record
      world title
    `,
    weak: `
      comeback
      contest
      debut
      defeat
      draw
      fight <title|heavyweight|win|lose|rematch
      final
      finish
      friendly
      game
      goal <score|concede|winning|late|early|own|first|second|opening
      loss +to|game|season
      match -fixing
      meet <track|swimming
      penalty <score|miss|award|convert
      race
      record <break|set|scoring|season|career|passing
      round <first|second|third|fourth|fifth|sixth|final|opening
      transfer
      upset
      victory
      win
    `,
    phrases: `
      go through to
      kick off
      knock out
      lift the trophy
      take gold
      win gold
      win medal
    `,
  },
  culture: {
    verbs: `
      adopt +child|baby|boy|girl
      award
      baptize
      bear <was|were|be
      beatify
      born
      bury
      canonize
      cast +as|in
      celebrate
      check +rehab|into
      check +rehab|into|in
      co host
      commemorate
      crown
      direct +film|movie|sequel
      divorce
      elope
      emcee
      enter +rehab|treatment
      enter +rehab|treatment|clinic
      exhibit
      get +engaged|married
      graduate
      headline
      honor +with|for|award|victim|memory
      honor +with|for|award|victim|memory|by
      honour +with|for|award|victim|memory
      host
      induct
      mark +anniversary|birthday|day|occasion
      marry
      mourn
      nominate +oscar|award|grammy|emmy|for best
      ordain
      perform -surgery|test|operation|task|duty
      premier
      premiere
      present +award
      publish
      receive +award|prize|medal|honor|honour|fellowship
      release +album|film|single|song|movie|trailer
      separate +husband|wife|his|her
      shoot +film|movie|scene|video
      sing +anthem|at
      split -into|vote|up
      star
      unveil +statue|memorial|monument|plaque|portrait
      wed
      win +award|prize|oscar|grammy|emmy
    `,
    nouns: `
      album release
      art fair
      award ceremony
      award show
      awards ceremony
      awards show
      baby shower
      birthday party
      burial
      candlelight vigil
      candlelit vigil
      carnival
      centenary
      ceremony
      christmas party
      church service
      closing ceremony
      commemoration
      concert
      coronation
      cremation
      curtain call
      divorce
      engagement party
      exhibition
      fashion show
      fashion week
      fellowship
      festival
      film festival
      funeral
      gala
      honeymoon
      inauguration ceremony
      interment
      jubilee
      mass <funeral|celebrate|requiem
      memorial service
      music festival
      nuptials
      opening ceremony
      oscar nomination
      pageant
      parade !military|hit
      pilgrimage
      prayer service
      pregnancy
      premiere
      procession
      requiem
      reunion
      royal wedding
      screening
      service <memorial|funeral|prayer|church|friday
      state funeral
      vigil
      wedding
      world tour
    `,
    weak: `
      anniversary
      appearance
      award
      baptism
      birth -control|certificate|rate
      celebration
      debut
      engagement
      exhibit
      marriage
      memorial
      nomination
      party <throw|host|birthday|wedding|dinner|hold|christmas|office|holiday|farewell
      performance
      reception
      rehab
      show <host|award|awards|perform
      tour <concert|world|band
      tribute
      wake
    `,
    phrases: `
      check into rehab
      enter rehab
      exchange vow
      file for divorce
      get married
      give birth
      give birth to
      hold vigil
      lay to rest
      lay wreath
      pay homage
      pay last respect
      pay respect
      pay tribute
      say vows
      tie the knot
      walk down the aisle
    `,
  },
};

/** Light verbs: the noun behind them is the trigger. */
export const lightVerbs = `
  hold have stage launch conduct carry make give take sign reach strike issue deliver mount commit suffer undergo attend
  host open convene cancel postpone begin start end resume call win lose face announce order continue plan schedule join
  lead organize perform file place impose express pay reiterate offer receive drop lodge raise trigger spark cause follow
  witness survive condemn investigate claim
`;

/** Verbs whose subject happens. */
export const occurVerbs = `
  happen occur take erupt break begin end start follow hit strike kill last come continue run kick resume unfold spread
  cause trigger lead result leave open conclude collapse hold schedule
`;

/** Verbs that trigger nothing but show where a subject ends. */
export const commonVerbs = `
  accept achieve add admit affect aim allow announce appear argue arrive avoid be become begin believe break bring build
  call carry cause change claim close come complete conclude confirm consider contain continue create declare decide
  depend describe design determine develop die do draw drive ease emerge enable end enjoy enter establish estimate exist
  expect explain express face fail fall feel find follow force gain get give go grow happen have head hear help hold hope
  include increase indicate insist intend involve issue join keep know lack last lead learn leave let lie like live look
  lose love maintain make manage matter mean measure mention move need note occur offer open order organize pay perform
  place plan play point prepare prevent produce prove provide pull push put raise reach read realize receive reduce
  refer reflect regard remain remember remove report represent require result return reveal run say schedule see seek
  seem sell send serve set show sit speak spend spread stand start state stay stop suffer suggest suppose take talk tell
  tend think travel try turn understand use wait walk want watch wear wish witness wonder work write
`;

/** Nouns behind a trigger that make it a mere modifier: `murder suspect`, `rescue workers`. */
export const compoundHeads = `
  seeker applicant brigade prevention drug medication
  ability act activist activity adviser agency agenda agent aid aide analyst announcement anniversary area arms article
  attorney authority ban base beneficiary bid bill board body bureau business cabinet camera camp campaigner candidate
  capability captain capacity card case cell center centre certificate chairman chamber charge charity chest chief
  circuit city claim class coalition coach code college column commander commission commissioner committee community
  company component conditions consultant contract convoy coordinator correspondent cost council counsel count course
  court coverage crew crime criminal crisis damage data database date day deadline dealer debt deck department device
  director document draft drill duty economist editor effort engine engineer equipment evidence exit expert facility
  factor family fan fee field figure film firm force format framework front fund game gear girl goal group guard guide
  hall hero history hope hotel house hotline industry information initiative inspector institute insurance investigator
  issue item job judge jury justice kit lab law lawmaker lawyer leader leadership league legislation level line list
  location machine maker management manager market master material measure mechanism medal member memorial memories
  method mill minister ministry mission mode model money monitor monument museum network news notice number
  object offer office officer official operator option order organisation organization organizer package panel paper
  park participant partner party path penalty people period personnel phase photo photographer pilot plan planner
  planning platform player plot point policy post power practice pressure price prize probe procedure process producer
  product professional programme program project proposal prosecutor protection provider provision question range rate
  ratio reason record recovery reform regime region regulation relief report reporter representative request rescue
  research response restriction result rhetoric ring risk road role room round route row rule scandal scene schedule
  scheme school scientist season secretary section security sentence series service session shelter ship shop show side
  sign site situation skill society software song source space speaker specialist spot squad stadium staff stage stand
  standard star state statement station statistics status story strategist strategy street structure student study
  style supervisor supplies supply support survivor suspect system table tactic talent target task team technique
  technology term test theme theory threat ticket time timing title tool tour tower toy track trade training treatment
  trend trick troops trophy truck type union unit van vehicle venue version veteran victim video village volunteer vote
  voter wagon wall warning watchdog weapon website week weekend winner witness worker workshop world year zone
  mystery writer author reader room book novel movie drama episode goer rehearsal dress planner ring cake
`;
