/** Topic → the words of British and American newspapers that speak for it: see `Topic.terms`. */
export const english: Readonly<Record<string, string>> = {
  conflict: `
    war^.9 wars wartime warfare^1.2 civil_war^1.5 cold_war^.8 world_war army^1.1 armies
    armed_forces^1.5 military^1.1 militar*^.3 soldier*^1.3 troops^1.4 infantry^2 battalion*^1.8
    brigade* regiment* paratroop*^1.8 marines^1.2 navy^.8 naval warship*^1.5 battleship*^1.5
    submarine* warplane*^2 fighter_jets^1.5 air_force air_strike*^2 air_strikes^2 airstrike*^2
    air_raid*^2 bomb bombs bombing*^1.3 bombed^1.3 bomber*^1.3 bombard*^1.6 car_bomb^2
    roadside_bomb^2 suicide_bomber*^2 suicide_bombing^2 suicide_attack^2 shelling^2 shelled^1.5
    artillery^2 mortar*^1.2 tank^.5 tanks^.8 missile*^1.2 rocket_attack^2 rockets^.7
    drone_strike*^2 drone_attack^1.5 landmine*^1.5 grenade*^1.3 ammunition^1.2 kalashnikov*
    weapons^.8 nuclear_weapon*^1.2 weapons_of_mass_destruction^1.5 chemical_weapons^1.5
    atomic_bomb^1.5 warhead*^1.5 disarmament arms_control^1.3 arms_race rebel^1.1 rebels^1.5
    rebellion^1.3 insurgen*^1.8 guerrilla*^1.8 guerilla*^1.8 militant*^1.3 militia*^1.7
    paramilitar*^1.5 separatist*^1.3 warlord*^1.7 mujahideen^2 jihadi*^1.6 jihad^1.4 terror^1.1
    terroris*^1.2 al-qaeda^1.8 al_qaeda^1.8 qaeda^1.8 bin_laden^1.7 taliban^1.9 taleban^1.9
    islamic_state^1.5 isis^1.2 hezbollah^1.9 hizbollah^1.9 hamas^1.8 ira plo^1.5 fatah^1.3
    intifada^2 vietcong^2 viet_cong^2 khmer_rouge^2 contras^1.5 tamil_tigers^2 farc^1.5 eta^.6
    boko_haram^2 houthi*^2 wagner_group^2 peace_talks^1.7 peace_process^1.5 peace_deal^1.5
    peace_accord^1.6 peace_agreement^1.5 peacekeep*^1.6 peace^.7 ceasefire*^2 cease-fire*^2
    truce^1.8 armistice^2 hostilities^1.8 fighting^.8 combat^.8 battlefield*^1.6 frontline
    front_line^.6 invasion*^1.4 invaded^1.4 invading^1.4 occupation^.7 occupied_territories^1.6
    offensive^.5 siege^1.2 besieged^1.2 airlift massacre*^1.4 genocide^1.4 ethnic_cleansing^2
    war_crimes^1.5 war_criminal^1.3 coup^1.2 junta^1.5 mutiny^1.5 uprising^1.3 martial_law^1.5
    curfew hostage*^1.1 prisoners_of_war^1.8 casualties gunmen^1.3 sniper*^1.5 ambush*^1.4
    clashes^1.1 crossfire^1.4 pentagon^1.1 nato^.9 general_staff^1.2 commander*^.8 colonel^.5
    lieutenant^.5 deployed^.4 deployment^.4 allied_forces^1.6 coalition_forces^1.6 us-led^1.3
    guantanamo^1.1 abu_ghraib^1.4 green_zone^1.3 iraq^.8 iraqi*^.9 baghdad^1.3 falluja*^1.8
    basra^1.3 saddam*^.9 kuwait^.4 afghan* kabul^1.3 kandahar^1.6 palestin*^1.1 israel^.5
    israeli^.6 west_bank^1.4 gaza^1.5 golan^1.2 lebanon^.5 beirut^.9 syria^.7 syrian^.7 aleppo^1.2
    yemen^.7 ukrain*^.6 donbas^1.6 donetsk^1.3 crimea^.9 kosovo^1.2 bosnia*^.8 serb*^.4 sarajevo
    chechen*^1.2 chechnya^1.3 darfur^1.5 korean_war^1.5 vietnam_war^1.5 falklands^1.1 gulf_war^1.5
    suez^.7 hiroshima^1.2 nazi* hitler^.8 wehrmacht^2 allies^.4 viet_minh^2 unrest^.7 riots^.6
    violence^.5 conflict^.8 conflicts^.7 -war_of_words^.9 -price_war*^.9 -trade_war*^.9 -star_wars
    -war_on_drugs^.9 -peace_of_mind^.7`,
  crime: `
    police^.9 policeman policemen policewoman detective*^1.3 constable chief_constable^1.5
    sheriff*^1.2 scotland_yard^1.6 fbi^1.2 interpol^1.6 europol^1.6 metropolitan_police^1.4
    court^.9 courts^.8 courtroom*^1.3 crown_court^2 high_court^1.1 magistrate*^1.4 old_bailey^2
    supreme_court^.9 appeals_court^1.3 appeal_court^1.2 court_of_appeal^1.2 federal_court
    district_court^1.2 grand_jury^1.6 tribunal^.8 judge*^.9 justice^.5 jury^1.3 juror*^1.5
    trial^.8 trials^.4 retrial^1.4 on_trial plea^.7 pleaded^1.3 pleaded_guilty pleaded_not_guilty
    plea_bargain^1.5 testif*^1.1 testimony^1.1 witness^.7 witnesses^.8 guilty^1.2 acquit*^1.5
    verdict*^1.3 convicted^1.4 conviction*^1.2 sentenced^1.5 sentence^.8 sentences^.7
    sentencing^1.4 life_sentence^1.5 death_penalty^1.4 death_row^1.6 execution^.6 executed^.5
    prison*^1.2 jail*^1.4 inmate*^1.5 parole^1.5 probation^.8 cell^.2 cells^.2 custody^1.1
    bail^1.2 remanded^2 detained^.8 detainee*^.7 detention^.7 arrest^1.2 arrests^1.2 arrested^1.4
    suspect^.9 suspects^.9 suspected^.6 accused^.6 charged^.6 charges^.5 indict*^1.5 prosecut*^1.2
    attorney*^.9 attorney_general^.4 district_attorney^1.6 lawyer*^.8 solicitor* barrister*^1.2
    qc^.6 defendant*^1.6 plaintiff*^1.2 lawsuit* sued^.9 suing^.9 libel^1.2 legal_action^.5
    injunction^.8 murder*^1.4 manslaughter^2 homicide*^1.6 killer*^1.1 killing^.6 killings^.9
    killed^.3 serial_killer^2 stabb*^1.4 knife^.8 strangl*^1.5 shooting^.9 shootings^1.1
    shot_dead^1.4 gunman^1.4 gun^.6 guns^.6 firearm*^1.2 handgun*^1.3 assault^.9 assaulted^1.3
    sexual_assault^1.5 sexual_abuse^1.4 sex_offender*^1.6 rape^1.3 raped^1.4 rapist*^1.6
    molest*^1.5 paedophil*^1.6 pedophil*^1.6 child_abuse^1.3 domestic_violence kidnap*^1.4
    abduct*^1.3 ransom^1.1 robbery^1.6 robberies^1.6 robber*^1.4 burglar*^1.6 theft^1.2 thefts^1.3
    thief^1.4 thieves^1.4 stolen^.9 stole^.8 looting^.8 shoplift*^1.5 mugging^1.5 mugger*^1.5
    arson*^1.4 vandal* hooligan*^.5 fraud^.9 fraudulent* fraudster*^1.4 embezzl*^1.5 forger*^1.3
    counterfeit* blackmail*^1.3 extort*^1.4 brib*^1.2 corruption^.8 money_laundering^1.5
    launder*^.8 insider_trading^.6 perjury^1.6 racketeer*^1.5 mafia*^1.6 mob^.5 mobster*^1.6
    gangster*^1.3 gang^1.1 gangs^1.2 drug^.4 drugs^.5 drug_dealer*^1.8 drug_trafficking^1.8
    drug_smuggling^1.8 trafficking^1.2 traffickers^1.5 smuggl*^1.2 cocaine^1.4 heroin^1.4
    marijuana cannabis^.9 cartel^.5 crime^1.1 crimes criminal*^1.1 offence^.7 offences^.9
    offender*^1.2 felony^1.6 misdemeanor^1.6 forensic*^1.2 autopsy fingerprint*^.6 investigat*^.4
    inquest^1.1 coroner*^1.2 raid^.6 raids^.6 raided^.9 manhunt^1.6 escaped^.5 fugitive*^1.4
    extradit*^1.3 allegation*^.4 allegedly^.6 alleged^.5 cctv^.7 antisocial_behaviour asbo*^1.1
    speeding^.7 drink-driving^1.2 lynch* -tennis_court*^.9 -grass_court*^.9 -clay_court*^.9
    -hard_court*^.9 -centre_court^.9 -food_court^.9`,
  disaster: `
    disaster*^1.1 catastrophe*^1.1 earthquake*^1.8 aftershock*^2 richter^1.8 epicentre^2
    epicenter^2 seismic^1.2 tsunami*^1.5 tidal_wave^1.8 flood floods^1.3 flooded^1.2 flooding^1.4
    floodwater*^1.8 hurricane*^1.3 typhoon*^1.5 cyclone*^1.4 tornado*^1.3 twister*^1.2
    volcano*^1.5 volcanic^1.3 eruption*^1.5 erupted^.6 lava^1.5 landslide*^1.2 mudslide*^1.8
    avalanche*^1.6 wildfire*^1.6 bushfire*^1.6 forest_fire*^1.6 fire^.6 fires^.8 blaze^1.2 flames
    inferno^1.4 firefighter*^1.6 fireman firemen^1.5 fire_brigade^1.8 fire_crews^1.8 fire_service
    arson^.2 gutted explosion*^1.2 exploded^.9 blast^.8 gas_leak^1.6 accident* crash^.7 crashed^.9
    plane_crash^2 air_crash^2 air_disaster^2 car_crash^1.3 train_crash^2 rail_crash^2 bus_crash^2
    helicopter_crash^2 pile-up^1.5 wreckage^1.8 wreck black_box^1.2 emergency_landing^1.8
    collision*^1.2 collided^1.5 derail*^1.7 level_crossing^1.3 runway^.8 overturned^.6
    ploughed_into^1.2 plunged_into^.8 capsiz*^1.9 shipwreck*^1.6 sank^.8 sinking^.8 sunk^.5
    ferry^.8 lifeboat*^1.5 coastguard*^1.3 coast_guard^1.1 distress_call^1.6 drowned^1.4
    drowning^1.2 mine_disaster^2 trapped miners^.5 rubble^1.6 debris^.9 collapsed^.5 collapse^.3
    building_collapse^1.8 stampede*^1.3 crushed^.6 dam^.5 burst_its_banks^2 levee*^1.5 oil_spill
    chemical_spill^1.4 nuclear_accident^1.5 meltdown^.6 chernobyl^1.2 fukushima^1.2 bhopal^1.6
    radiation_leak^1.5 death_toll^1.6 toll^.5 dead^.6 deaths^.4 killed^.5 injured^.5 injuries^.3
    missing^.6 bodies^.8 victims^.7 survivor*^1.1 survived^.6 rescue*^.9 rescuer*^1.5
    rescue_workers^1.8 search_and_rescue^1.8 emergency_services^1.4 paramedic* ambulance*^.8
    stretcher*^.8 evacuat*^1.3 homeless_after stranded^.9 state_of_emergency^1.2 disaster_area^1.6
    disaster_zone^1.6 relief_effort^1.6 relief_workers^1.5 relief_agencies^1.4 aid_workers^.8
    humanitarian^.6 red_cross^.9 tents^.8 famine starvation^.8 devastat*^.7 destroyed^.5
    swept_away^1.3 washed_away^1.3 tragedy^.7 mourning^.4 hurricane_katrina^1.5 titanic^.6
    air_accident^1.8 crash_investigators^1.8 safety_board boxing_day^.3 airliner jetliner
    pilot_error^1.6 gas_explosion^1.8 pit_disaster^2 quake^1.8 quakes^1.8 quake-hit^1.6
    -market_crash^.9 -crash_course^.8 -under_fire^.6 -hang_fire^.6 -fire_sale^.6 -fired^0
    airship*^1.2`,
  politics: `
    government^.8 governments^.6 ministers^1.1 minister ministry^.7 ministerial prime_minister^1.3
    premier^.4 president^.5 presiden*^.3 presidential vice_president^.6 vice-president^.5
    chancellor^1.1 foreign_secretary^1.6 home_secretary^1.7 foreign_minister^1.4
    foreign_ministry^1.2 foreign_office^1.4 home_office^1.4 cabinet^1.1 cabinet_minister^1.2
    shadow_cabinet^1.7 shadow^.8 downing_street^1.6 number_10 no_10 whitehall^1.4 westminster^1.4
    secretary_of_state^1.3 state_department^1.3 white_house^1.4 oval_office^1.3 administration^.5
    capitol_hill^1.5 kremlin^1.3 elysee^1.2 parliament*^1.3 mp^1.1 mps^1.5 mep*^1.2 msp*^1.3 peers
    lords^.9 commons^1.3 house_of_commons^.6 house_of_lords^.6 backbench*^1.7 speaker^.4 whips^1.1
    holyrood^1.5 stormont^1.5 welsh_assembly^1.5 congress^.9 congressm*^1.4 congresswom*^1.4
    senate^1.2 senator*^1.3 house_of_representatives^1.4 representative^.2 filibuster^1.7
    bipartisan^1.6 governor^.6 mayor*^.9 councillor*^1.2 council^.4 local_authorities^.6
    local_government legislat*^.9 lawmaker*^1.2 law^.3 laws^.4 bill^.5 amendment*^.9 veto*^.9
    constitution*^.9 statute* decree^.7 queen's_speech^1.6 state_of_the_union^1.5 white_paper^1.2
    green_paper election*^1.4 elected^.9 electoral^1.4 electorate^1.5 re-elected^1.3
    general_election^.9 by-election*^1.7 voter*^1.4 voted^.8 vote^.8 votes^.8 voting^.7
    turnout^1.1 ballot* polling_station*^1.7 polling_day^1.6 opinion_poll*^1.2 poll^.5 polls^.7
    referend*^1.5 plebiscite^1.6 constituenc*^1.4 marginal_seats^1.6 seat^.3 seats^.5
    manifesto*^1.5 campaign^.5 campaigned^.5 campaigning^.7 electioneering^1.5 canvass*^1.3
    candida*^.6 primaries^1.1 caucus*^1.4 inaugurat*^.8 incumbent*^.9 party^.8 parties^.8
    party_conference^1.3 party_leader^1.2 party_members^.8 coalition^.8 opposition^.8 labour^.8
    labour_party^1.2 new_labour^1.3 tory^1.6 tories^1.7 conservative conservatives^1.5
    lib_dem*^1.7 liberal_democrat*^1.6 ukip^1.7 snp^1.6 plaid_cymru^1.6 sinn_fein^1.4 dup^1.4
    ulster_unionist^1.4 bnp^1.3 greens^.6 republican*^1.2 gop^1.5 democrat^1.1 democrats^1.3
    democratic^.8 democracy^.9 communist*^.8 socialist*^.9 social_democrat* social_democrats^1.3
    christian_democrats^1.4 left-wing right-wing far-right centre-left^1.1 centre-right^1.1
    liberals^.8 populis* politic* politician*^.4 policy^.6 policies^.6 spokesman^.3
    spin_doctor*^1.2 lobby*^.5 reform^.6 reforms^.6 pledge*^.7 promis*^.2 speech^.5 debate^.5
    commons_debate question_time^.9 inquiry^.3 hutton^.7 scandal^.3 resign*^.6 impeach*^1.5
    watergate^1.4 leader^.4 leadership^.7 statesman head_of_state^1.1 monarchy^.5 republic^.3
    diplomat*^1.1 diplomatic diplomacy^1.2 ambassador* embassy^.7 treaty treaties summit^.8
    bilateral^.9 sanctions^.8 sovereign*^.6 eu^.8 european_union^1.1 european_commission
    european_parliament^1.5 eu_constitution^1.4 eurosceptic*^1.6 brexit^1.5 brussels^.6
    common_market^.8 eec^.7 maastricht^1.2 united_nations^.7 un_security_council^1.3
    security_council secretary-general^.8 kofi_annan annan^.5 g7^.7 g8^.7 civil_liberties^1.1
    id_cards^1.2 identity_cards^1.2 immigration^.5 asylum^.5 anti-terror_laws house_arrest^.4
    council_tax^1.1 tax^.4 taxes^.4 tax_cuts^.8 spending_plans^.9 public_services
    public_spending^.7 budget^.4 taxpayer*^.6 nhs^.3 civil_service^1.2 civil_servants
    freedom_of_information devolution^1.6 devolved^1.2 home_rule^1.2 apartheid^.9 propaganda^.7
    dictator*^.9 regime^.7 exile^.6 dissident*^.9 statehood tony_blair^1.4 blair^1.1
    gordon_brown^1.2 mr_brown^.7 mr_howard michael_howard^1.3 charles_kennedy^1.3 mr_kennedy^.7
    jack_straw^1.1 david_blunkett^1.2 blunkett^.8 alan_milburn^1.1 thatcher*^1.1 churchill^.8
    attlee^1.2 macmillan^.8 harold_wilson^1.2 david_cameron^1.2 boris_johnson^1.2 theresa_may^1.2
    starmer^1.2 corbyn^1.3 farage^1.2 eisenhower truman^.6 nixon^.9 reagan^.8 clinton^.6 bush^.5
    obama^.8 trump^.7 biden^.9 john_kerry de_gaulle mitterrand chirac^.9 sarkozy^.9 macron^.9
    adenauer helmut_kohl^1.1 schroeder^.5 merkel^.9 khrushchev^1.1 brezhnev^1.1 gorbachev^1.1
    yeltsin putin^.7 zelensky^.8 nehru gandhi^.6 mandela^.7 mao^.7 castro^.6 consul^.8
    consulate*^.8 -labour_market*^.8 -labour_cost*^.8 -labour_force^.8 -child_labour^.8
    -hard_labour^.8 -birthday_party^.8 -third_party^.6 -third_parties^.6 -search_party^.8`,
  religion: `
    religio*^1.3 church^1.1 churches^1.3 churchgoer*^1.7 church_leaders^1.4 church_of_england^1.4
    cathedral*^1.1 chapel*^.7 parish* congregation*^1.1 monastery^1.4 monasteries^1.4 convent^1.1
    nun nuns^1.2 abbey^.5 abbot^1.1 pope^1.5 popes^1.5 papal^1.5 papacy^1.6 pontiff^1.7
    vatican^1.5 holy_see^1.7 st_peter's_square^1.6 encyclical*^1.9 pope_john_paul^1.2
    pope_benedict^1.3 pope_francis^1.3 conclave^1.6 bishop^1.2 bishops^1.4 archbishop*^1.4
    archbishop_of_canterbury^1.3 diocese*^1.7 synod*^1.7 cardinal^.8 cardinals^.7 priest^1.3
    priests^1.4 priesthood^1.6 clergy*^1.5 clergym*^1.2 vicar*^1.2 curate^1.2 pastor*^1.1
    reverend^.8 deacon*^1.1 minister_of_religion preacher*^1.3 preach* sermon*^1.5 evangeli*^1.2
    missionar*^1.1 catholic catholics^1.3 catholicism^1.5 roman_catholic^1.1 protestant^.9
    protestants anglican*^1.6 episcopal*^1.4 methodist*^1.5 presbyterian*^1.4 baptist*
    lutheran*^1.5 quaker*^1.3 mormon*^1.4 pentecostal^1.5 orthodox^.8 russian_orthodox^1.3
    patriarch*^1.2 jehovah's^1.4 christian^.7 christians^1.2 christianity^1.6 jesus^1.2 christ^1.2
    virgin_mary^1.5 saint^.5 saints^.3 canoniz*^1.7 canonis*^1.7 beatif*^1.7 god^.7 gospel*
    bible*^1.3 biblical^1.2 new_testament^1.5 old_testament^1.5 scripture*^1.4 theolog*^1.4
    heres*^1.3 blasphem*^1.3 secular*^.9 atheis*^1.2 agnostic*^1.2 creationis*^.9 faith^.8
    faiths^1.2 faithful^.8 believers worship*^1.3 prayer*^1.2 pray^.9 prayed^.9 praying^.9 mass^.4
    holy_communion^1.6 communion^1.1 baptis*^1.1 baptiz*^1.2 christening^.9 confession^.3
    sacrament*^1.6 hymn*^1.1 easter^.6 lent^.2 good_friday^.6 christmas_mass pilgrim*^1.2
    lourdes^1.4 holy^.6 sacred^.9 shrine*^1.1 miracle*^.4 spiritual*^.8 ecumenic*^1.8 muslim^.9
    muslims^1.1 moslem* islam^1.3 islamic^.8 islamist*^.6 mosque*^1.3 imam*^1.3 mullah*
    ayatollah*^1.1 cleric* koran^1.6 quran^1.6 qur'an^1.6 ramadan^1.7 hajj^1.8 mecca^1.3
    sharia^1.2 fatwa^1.3 shia^.6 shiite*^.6 sunni*^.6 hijab^1.1 headscar*^.9 jewish^.7 jews^.7
    judaism^1.6 synagogue*^1.5 torah^1.7 talmud^1.7 kosher^1.2 yom_kippur^1.4 passover^1.5
    hanukkah^1.4 sikh* buddh*^1.3 dalai_lama^1.4 lama^.4 temple^.8 temples^.9 guru^.6 sect cult^.6
    scientolog*^1.3 gay_bishop^1.3 women_bishops^1.7 ordain*^1.5 ordination^1.5 celibacy^1.6
    kirk^.5 blessing^.5 blessed^.6 salvation_army^.9 world_council_of_churches^1.8 rabbi^1.4
    rabbis^1.4 rabbinic*^1.4 monk monks^1.1 hindu hindus^1.1 hinduism^1.4`,
  society: `
    society^.5 social^.4 immigra*^1.1 migrant migrants^1.2 migration emigra*^.9 asylum^1.1
    asylum_seeker*^1.5 refugee*^1.1 deport*^.9 naturalis*^.7 citizenship^.9 ethnic^.7
    ethnic_minorit*^1.3 minorit*^.9 multicultural*^1.5 integration^.5 segregat*^1.1 racis*^1.1
    racial*^1.1 race_relations^1.6 civil_rights^1.3 civil_rights_movement^1.2 apartheid^.7
    black_lives_matter^1.6 anti-semit*^1.1 antisemit*^1.1 xenophob*^1.3 discriminat*^1.2
    prejudice*^1.1 equality^1.2 equal_rights^1.4 equal_opportunities^1.4 gender sexism^1.4
    sexist^1.2 feminis*^1.5 suffrag*^1.1 women's_rights^1.6 women's_movement^1.5 women^.4
    metoo^1.3 sexual_harassment gay^.8 gays^1.2 lesbian*^1.3 homosexual*^1.3 transgender^1.3
    lgbt*^1.4 gay_marriage^1.4 same-sex^1.4 civil_partnership*^1.4 human_rights^.9
    amnesty_international rights_groups^.8 disabled disabilit*^1.1 wheelchair*^.9 blind^.5 deaf^.8
    poverty^1.3 poor^.5 poorest^.7 inequality^1.2 homeless*^1.2 rough_sleep*^1.6 ghetto*^1.1
    food_bank*^1.6 soup_kitchen^1.4 hunger^.7 welfare^.8 welfare_state^1.2 benefits^.3
    social_security^.8 social_services^1.1 social_worker*^1.3 child_benefit^1.2 child_care
    childcare^1.1 foster*^.7 orphan* adoption^.8 adopted^.2 families^.7 family^.3 parents^.6
    mothers^.6 fathers^.5 single_mother*^1.4 single_parents^1.4 children^.4 teenager*^.5
    teenage_pregnancy^1.3 young_people^.7 youth^.4 elderly^.9 older_people old_age^.8 ageing^.8
    pensioners^.6 loneliness^1.3 generation^.3 birth_rate^1.3 population^.8 census^1.3
    demograph*^1.1 divorce_rate^1.3 marriage^.5 cohabit*^1.4 domestic_violence forced_marriage^1.4
    arranged_marriage^1.3 polygam*^1.2 honour_killing prostitut*^.9 sex_workers^1.1 pornograph*^.7
    gambling^.5 casino^.2 charit*^.9 charity^.2 fundrais*^.8 donation*^.5 volunteer*^.8 oxfam
    save_the_children^1.1 unicef^.9 community^.5 communities^.7 neighbourhood*^.5 council_estate
    housing^.6 affordable_housing gypsies^1.3 gypsy^1.1 travellers^.4 roma^.6 aborigin*^1.2
    indigenous^1.1 native_americans^1.3 inuit^1.2 tribe*^.7 caste^1.2 slavery slave^.7 slaves^.7
    class_divide^1.3 working-class^.8 working_class^.8 middle-class^.7 taboo^.8 protester*^.4
    demonstrators^.4 boycott^.3 alcohol^.2 drug_addicts^.9 moral^.5 values^.2 tradition*^.3
    holocaust^.7 slum^1.1 slums^1.2`,
  economy: `
    business^.4 businesses^.7 businessman company^.6 companies^.7 firm^.6 firms^.8 corporate^.7
    corporation^.5 conglomerate*^1.4 group's^.5 subsidiar*^1.2 multinational* start-up^.6
    startup^.6 joint_venture^1.4 ltd^.8 plc^1.2 chief_executive^1.1 ceo
    chief_financial_officer^1.5 managing_director^.9 boardroom^1.2 board_of_directors^1.2
    executives^.6 share^.4 shares^1.1 shareholder*^1.5 stockholder*^1.5 stock^.7 stocks^1.1
    stock_exchange^1.6 stock_market^1.6 stockbroker*^1.5 wall_street^1.5 dow_jones^1.6 nasdaq^1.5
    ftse^1.6 nikkei^1.6 dax^1.5 hang_seng^1.6 nyse^1.5 flotation^1.3 ipo^1.4 equity equities^1.3
    bond^.5 bonds yield^.8 yields dividend*^1.5 securities hedge_fund*^1.5 fund_manager^1.3
    futures^.9 commodit*^1.2 investor*^1.2 invest^.7 invested^.7 investment*^.8 investing^.7
    portfolio^.8 venture_capital^.9 financ*^.5 financial^.7 financier*^1.2 bank^.9 banks^1.1
    banker*^1.1 banking central_bank^1.5 federal_reserve^1.7 fed^.8 greenspan^1.5 bernanke^1.5
    bundesbank^1.6 ecb^1.5 european_central_bank^1.6 bank_of_england^1.5 bank_of_japan^1.5
    treasury^.6 treasury_bills^1.6 imf^1.2 world_bank wto^1.2 opec^1.5 oecd^1.2 ifo^1.2
    interest_rate*^1.5 rate_cut^1.5 rate_rise^1.5 rates^.5 inflation*^1.3 deflation^1.5
    consumer_price*^1.4 price^.5 prices^.9 pricing^.6 cost^.3 costs^.5 gdp^1.5
    gross_domestic_product^1.5 growth^.8 slowdown^1.1 recession^1.4 recover*^.3 downturn^1.3
    forecast^.5 forecasts^.7 outlook^.8 quarter^.6 quarterly^1.1 first-quarter^1.2
    second-quarter^1.2 third-quarter^1.2 fourth-quarter^1.2 fiscal^.8 fiscal_year^1.2 earnings^1.3
    profit^1.1 profits^1.3 pre-tax^1.3 net_profit^1.2 net_income^1.3 profitab*^1.1 loss^.4
    losses^.7 revenue* turnover^.9 sales sold^.2 selling^.3 sell^.3 buyer*^.4 buy^.2 purchase^.3
    turnaround^.6 margin^.4 margins^.8 dlrs^1.2 mln bln cts billion^.5 bn^.6 million^.2 dollar^.9
    dollars^.4 euro^.7 euros^.4 yen^.9 sterling^.9 deutschmark^1.2 deutsche_mark^1.2 yuan rouble*
    rupee*^.7 currency^.9 currencies^1.1 exchange_rate*^1.4 devalu*^1.3 revaluation^1.3
    merger*^1.5 merge^.9 takeover*^1.3 take-over acquisition*^1.2 acquire^.7 acquired^.5 bid^.4
    bidder*^.8 stake^.8 buyout*^1.3 buy-out^1.3 deal^.2 offer^.2 privatis* privatiz*
    nationalis*^.5 monopol*^.9 antitrust^.8 cartel* competition_commission bankrupt*^1.4
    insolven*^1.5 creditor*^1.4 administrators^.7 receivership^1.5 debt^.9 debts^.9 loan*^.8
    credit^.6 lender*^1.2 lending borrow*^.7 mortgage*^1.2 house_prices^1.4 housing_market^1.3
    insurer*^1.3 insurance^.7 budget_deficit deficit^.9 surplus trade^.7 trader*^.9 trading^.8
    trade_deficit^1.5 trade_gap^1.4 tariff*^.9 exports^1.2 exporter*^1.2 export imports
    importer*^1.1 import^.7 market^.6 markets^.8 market_share^.9 demand^.4 supply^.4 consumer*^.6
    consumer_confidence^1.5 consumer_spending^1.4 retail* supermarket* wal-mart^1.5 tesco^1.3
    store^.3 stores^.5 shop^.2 shops^.4 manufactur*^.9 factory^.7 factories^.9 plant^.4 plants^.4
    industr*^.7 output^.8 production^.4 productivity^1.2 carmaker*^1.4 car_maker^1.3
    automaker*^1.4 ford^.5 general_motors^1.5 gm^.8 chrysler^1.2 volkswagen toyota^.9 fiat
    nissan^.9 boeing^.9 airbus^.9 airline*^.9 carrier^.4 steel^.7 steelmaker*^1.4 oil^.7
    oil_prices^1.4 crude^1.2 barrel^.9 barrels^1.1 oil_giant^1.3 gas^.4 exxon*^1.3 shell^.3 bp^.8
    yukos^1.3 gazprom^1.2 gold_price^1.4 ounce^.7 bullion^1.4 copper^.7 wheat^.7 grain^.7 crop^.6
    sugar^.5 coffee^.4 cocoa^.6 tonnes^.6 bushel*^1.3 farmers^.5 agricult*^.6 enron^1.2
    worldcom^1.2 parmalat^1.2 auditor*^.8 accounting^.8 accountan*^.7 audit^.5 analyst^.7 analysts
    economist*^1.3 spending^.4 tax^.4 tax_cuts^.4 subsidy^.8 subsidi*^.5 pound^.3 tourism^.5
    ryanair easyjet^.9 jp_morgan^1.5 goldman_sachs^1.5 citigroup^1.5 deutsche_bank^1.4 hsbc^1.4
    lehman_brothers^1.5 barclays^.8 econom*^1.1 economic_growth^.8 economic_reform*^.8
    world_economic_forum^2 davos^.9 foreign_investment tycoon*^.9 billionaire*^.8 oligarch*^.7
    regulator*^.5 competitiv*^.8 competitor*^.6 telecom*^.7 telecoms^.9 vodafone^.9
    deutsche_telekom^1.3 operators^.4 trademark*^.7 sponsor*^.3 advertis*^.6 brand^.4 brands^.6
    customer*^.5 mcdonald's coca-cola pension_fund*^.8 unemploy*^.8 jobless*^.8 cut-price^.8
    low-cost^.8 tax_hike^.6 taxes^.6 fine^.2 property^.4 asset*^.8 state-owned^.8 bosses^.5
    boss^.3 consortium trading_partner*^1.2 broker^.8 brokers brokerage*^1.3 -blood_bank*^.9
    -food_bank*^.9 -west_bank^.9 -left_bank^.9 -river_bank*^.9`,
  education: `
    education*^1.2 school^.9 schools^1.2 schoolchildren^1.3 schoolboy* schoolgirl*
    primary_school*^1.6 secondary_school*^1.6 comprehensive_school^1.7 comprehensives^1.4
    grammar_school*^1.7 public_school private_school*^1.4 faith_schools^1.2 boarding_school^1.4
    high_school*^1.2 middle_school^1.3 elementary_school^1.5 charter_school*^1.8
    nursery_school^1.5 kindergarten*^1.4 preschool*^1.3 playgroup* teacher*^1.3 teaching^.8
    head_teacher*^1.8 headteacher*^1.8 headmaster*^1.6 headmistress^1.6 school_principal^1.6
    governors^.3 schoolteacher*^1.4 teachers'_union^1.5 national_union_of_teachers^1.8 nut^.3
    nasuwt^1.8 pupil*^1.4 student*^.9 undergraduate*^1.6 postgraduate*^1.6 graduate* graduates^1.1
    graduation alumni^1.2 freshman^.4 sophomore^.3 universit*^.9 vice-chancellor*^1.7
    vice_chancellor^1.5 college^.8 colleges^1.2 community_college^1.5 polytechnic*^1.4 faculty^.9
    campus* dean^.5 professor^.3 lecturer*^1.2 lecture^.6 lectures^.8 academic^.6 academics^.6
    oxford^.4 cambridge^.4 harvard^.5 yale^.5 princeton^.4 sorbonne ivy_league scholarship*^1.1
    fellowship^.7 tuition^1.6 tuition_fees^1.8 top-up_fees^1.8 student_loan*^1.7 student_debt^1.7
    grants^.3 exam^1.3 exams^1.6 examination^.8 examinations gcse*^1.9 a-level*^1.8 a_level*^1.6
    o_levels^1.6 eleven-plus^1.9 baccalaureate^1.7 sats^1.3 league_tables^.9 test_scores^1.5
    grades^.9 diploma^1.1 diplomas^1.2 degree^.5 degrees^.4 bachelor's master's^.6 phd^.7
    doctorate^.9 thesis^.8 dissertation^1.1 curriculum^1.6 syllabus^1.7 textbook*^1.3 homework^1.4
    lesson^.5 lessons^.7 classroom*^1.5 class_sizes^1.7 class_size*^1.7 timetable^.4 literacy^1.2
    numeracy^1.6 illitera*^1.1 reading_and_writing phonics^1.8 spelling^.6 maths^.7 mathematics^.4
    truan*^1.6 exclusion^.5 expelled^.4 bullying school_meals^1.4 school_dinners^1.5
    school_uniform^1.6 school_board*^1.5 school_district^1.5 school_year^1.6 term^.2 ofsted^1.9
    inspectors^.4 department_for_education^1.7 education_secretary^1.3 education_minister^1.3
    board_of_education^1.6 special_needs^1.2 apprentice*^.7 vocational^1.3 further_education^1.7
    higher_education^1.7 adult_education^1.6 open_university^1.5 admissions^1.1 enrol* enroll*^.8
    learning^.5 learn^.3 pisa^.8 segregation^.6 desegregation^1.2 pedagog*^1.5 montessori^1.5
    student_union^1.3 nus^1.1 gap_year dyslexi*^.9 tutor*`,
  environment: `
    environment^.8 environmental*^1.4 environmentalist*^1.6 ecolog*^1.5 eco-friendly^1.4
    ecosystem*^1.6 climate_change^1.8 global_warming^1.9 climate^.8 climate_crisis^1.8
    climate_talks^1.7 climate_conference^1.7 kyoto^1.3 paris_agreement^1.3 cop26^1.8 ipcc^1.8
    emission*^1.3 carbon_dioxide^1.6 carbon_emissions^1.6 carbon^.9 co2^1.5 methane^1.3
    greenhouse_gas^1.8 greenhouse_gases^1.8 greenhouse^.8 ozone^1.5 ozone_layer smog^1.5
    acid_rain^1.8 air_quality^1.4 air_pollution^1.4 pollut*^1.4 contaminat*^.8 toxic^.8
    dioxin*^1.4 pesticide*^1.4 herbicide*^1.3 ddt^1.4 asbestos^.6 mercury^.3 sewage^1.2
    landfill*^1.6 waste^.7 nuclear_waste^1.4 radioactive^.8 toxic_waste^1.6 dumping^.5 rubbish^.6
    garbage^.6 litter^.6 recycl*^1.5 plastic_bags^1.3 plastic^.4 microplastic*^1.7 packaging^.4
    compost*^1.1 sustainab*^.8 renewable*^1.4 wind_farm*^1.6 wind_power^1.5 wind_turbine*^1.5
    solar^.6 solar_power^1.3 solar_panels^1.3 biofuel*^1.2 hydroelectric^.9 energy_efficiency^1.2
    nuclear_power^.6 coal-fired^1.1 fossil_fuel*^1.4 net_zero^1.4 oil_spill^1.6 oil_slick^1.8
    tanker^.4 fracking^1.3 drilling^.5 logging deforest*^1.8 rainforest*^1.6 forest^.8 forests^1.1
    woodland*^1.2 trees^.8 tree^.5 amazon_basin^1.4 wetland*^1.6 peat^1.2 coral*^1.3 reef*^1.1
    great_barrier_reef^1.4 ocean*^.6 sea_level*^1.5 river^.4 rivers^.7 lake^.4 glacier*^1.3
    ice_cap^1.3 ice_sheet^1.3 arctic^.9 antarctic*^.7 polar_bear*^1.5 desertification^1.7 soil^.7
    erosion^.9 drought^.6 water_supply^.6 countryside^.7 green_belt national_park*^1.3
    nature_reserve^1.7 conservation*^1.2 national_trust^.6 rspb^1.7 wwf^1.5 greenpeace^1.7
    friends_of_the_earth^1.7 sierra_club^1.7 environment_agency^1.6
    environmental_protection_agency epa^1.2 green_groups^1.5 green_campaigners^1.5 earth_day^1.6
    extinction_rebellion^1.4 wildlife^1.4 species endangered^1.2 endangered_species extinct
    extinction^1.1 biodiversity^1.8 habitat*^1.4 birds^.8 bird^.5 whale* whaling^1.5 dolphin*^.7
    seal_hunt^1.2 elephants^.8 rhino*^.8 ivory^.7 tiger^.3 tigers^.3 wolves^.3 badger*^.8
    otter*^.8 bees^.8 insects^.6 fish_stocks^1.5 overfishing^1.8 cod^.7 fishing^.5 fisheries^.9
    hunting^.6 zoolog* biologist*^.6 invasive^.8 genetically_modified^.7 gm_crops^1.1 flora
    fauna^1.1 nature^.4 poach*^.6`,
  health: `
    health^1.1 healthcare^1.3 health_care^1.2 healthy^.5 public_health^1.1 mental_health^1.5
    nhs^1.3 national_health_service^1.2 health_service^.9 department_of_health^1.2
    health_secretary^.9 health_minister world_health_organization^1.5
    world_health_organisation^1.5 medicare^.9 medicaid^.9 obamacare^.9 cdc^1.3 fda^.9
    hospital*^1.2 hospitality^0 ward^.4 wards^.9 clinic clinics^1.2 clinical intensive_care^1.5
    emergency_room^1.2 waiting_lists^1.1 waiting_times^.8 hospice*^1.3 nursing_home*^1.1
    care_home^.8 doctor^.9 doctors^1.3 gp^.8 gps^.4 physician*^1.4 surgeon*^1.3 surgery^.9
    surgical^1.2 consultant^.4 nurse^1.2 nurses^1.3 nursing midwi*^1.4 dentist*^1.3 dental^1.2
    pharmacist*^1.3 pharmac*^.7 patient^1.1 patients^1.6 medic^.9 medics^.9 medical^1.2
    medicine^1.1 medicines^1.2 medication*^1.4 drug^.4 drugs^.4 prescription*^1.2 prescribed^.9
    antibiotic*^1.6 penicillin^1.6 aspirin^1.4 painkiller*^1.2 vioxx^1.3 statin*^1.5 insulin^1.5
    antidepressant*^1.5 vaccin*^1.6 immunis*^1.5 immuniz*^1.5 inoculat*^1.5 jab^.9 jabs^1.1
    mmr^1.5 treatment*^.8 therapy^1.1 therapies^1.1 transplant*^1.3 donor^.6 blood_transfusion^1.4
    blood_pressure^1.4 blood^.5 cholesterol^1.5 diagnos*^1.2 symptom*^1.3 disease*^1.4
    illness*^1.2 sick^.5 sickness^.9 ailment*^1.1 disorder*^.9 syndrome infect*^1.1 infectious^.5
    contagious^1.1 virus^.7 viral^.6 bacteri*^1.1 superbug*^1.5 mrsa^1.6 epidemic*^1.3
    pandemic*^1.3 outbreak* quarantine*^1.1 coronavirus^1.5 covid*^1.4 covid-19^.3 lockdown*^.8
    sars^1.4 bird_flu^1.5 avian_flu^1.6 swine_flu^1.6 flu^1.1 influenza^1.5 ebola^1.5 zika^1.5
    aids hiv^1.6 hiv/aids malaria^1.6 tuberculosis^1.6 tb cholera^1.6 typhoid^1.6 polio^1.5
    measles^1.6 smallpox^1.5 hepatitis^1.6 meningitis^1.6 rabies^1.3 plague^.7 cancer^1.4
    cancers^1.4 tumour*^1.5 tumor*^1.5 leukaemia^1.5 leukemia^1.5 chemotherapy^1.7
    radiotherapy^1.7 oncolog*^1.6 breast_cancer^.9 lung_cancer^.9 heart_disease^1.4
    heart_attack*^1.2 stroke^.5 strokes^.4 cardiac^1.2 cardiolog*^1.5 diabet*^1.5 obes*^1.4
    overweight^1.1 asthma^1.4 allerg*^1.1 arthritis^1.5 osteoporosis^1.6 epilep*^1.3
    alzheimer*^1.4 dementia^1.4 parkinson's^1.3 autis*^1.2 mad_cow^.9 bse cjd^1.4 depression^.4
    anxiety^.5 psychiatr*^1.3 psycholog*^.6 suicide^.4 suicides^.6 schizophreni*^1.5 anorexi*^1.4
    eating_disorder^1.4 addict*^.8 alcohol^.6 alcoholism^1.2 binge_drinking smoking^.9 smokers^1.1
    smoking_ban^.8 cigarette*^.7 tobacco^.7 nicotine^1.2 diet^.6 dietary^.8 nutrition*
    vitamin*^1.2 calorie* exercise^.3 pregnan* birth_control^1.1 contracepti*^1.2 abortion*^.8
    ivf^1.4 fertility^1.1 embryo*^.8 stem_cell*^.8 euthanasia^1.2 assisted_suicide^1.1
    organ_donation^1.5 mortality life_expectancy thalidomide^1.6 cured^.9 cure^.8 wellbeing^.6
    immune_system^1.4 kidney*^1.1 liver^.9 lung* brain^.5 liverpool_care_pathway face_masks^1.1
    ventilator*^1.3 mri^1.1 x-ray* -computer_virus*^.9`,
  labour: `
    trade_union*^1.7 trade_unionist*^1.6 trade_unionists^1.6 labor_union*^1.8 labour_union^1.6
    union_leaders^1.6 union_leader*^1.6 union_members^1.5 union_officials^1.5 unions^1.1 union^.3
    unionised^1.3 unionized^1.3 shop_steward*^1.9 tuc^1.6 afl-cio^1.9 teamsters^1.8 unison^.9
    amicus^1.4 tgwu^1.8 gmb^1.5 verdi^.3 strike^.7 strikes^.6 striking^.3 strikers^1.2
    strike_action^1.8 general_strike^1.8 strike_ballot^1.9 went_on_strike^1.8 on_strike^1.4
    walkout*^1.5 walk-out^1.5 stoppage* wildcat^1.3 picket*^1.5 picket_line^.8 lockout^.8
    lock-out^.9 industrial_action^1.8 industrial_dispute^1.8 industrial_relations^1.7
    work-to-rule^1.8 sit-in^.7 collective_bargaining^1.9 pay_talks^1.8 pay_dispute^1.8
    pay_claim^1.8 pay_rise^1.3 pay_offer^1.6 pay_increase^1.3 pay_cut^1.2 pay_gap^1.1 wage^1.2
    wages^1.3 minimum_wage^1.3 living_wage^1.3 salary^.9 salaries overtime^.8 bonus^.3
    severance^1.5 payroll*^1.1 worker workers^1.2 employee*^.9 employer* staff^.4 workforce^1.3
    working_hours^1.5 working_week^1.4 35-hour^1.5 part-time^.9 full-time^.5 temporary_workers^1.4
    zero-hours^1.9 gig_economy^1.4 workplace*^1.2 working_conditions^1.6 sweatshop*^1.5
    child_labour^1.2 child_labor^1.2 migrant_workers^.9 apprenticeship*^.9 dockers^1.6
    dockworker*^1.7 longshoremen^1.8 miners^.7 steelworker*^1.4 railwaymen^1.6 postal_workers^1.4
    public_sector_workers^1.4 civil_servants^.4 firefighters'_union^1.6 unemploy*^1.5 jobless*^1.7
    joblessness^.5 out_of_work^1.4 unemployment_rate^.5 jobs^.7 job^.4 job_cuts^1.7 job_losses^1.7
    jobs_market^1.5 job_market^1.5 labour_market^1.6 labor_market^1.6 labor^.7 labor_department
    job_creation^1.3 job_seekers^1.5 jobcentre*^1.6 vacancies^1.1 hiring^.8 recruit*^.4
    layoff*^1.7 lay-off*^1.6 lay_off^1.4 laid_off^1.7 redundanc*^1.7 made_redundant^1.7
    dismissed^.3 dismissal*^.7 sacked^.7 unfair_dismissal^1.8 fired^.3 resign^.2 restructuring^.5
    downsizing^1.2 outsourc*^.9 offshoring^1.1 pension^.8 pensions^.9 pensioner*^.5
    final_salary^1.4 retirement^.6 retirement_age^1.4 early_retirement^1.3 sick_pay^1.4
    sick_leave^1.2 maternity_leave^1.3 parental_leave^1.3 holiday_pay^1.3 employment^.9
    employment_tribunal^1.6 employment_law^1.4 equal_pay^1.4 health_and_safety^.7 ilo^1.3
    solidarity^.5 gdansk^.7 work^.2`,
  weather: `
    weather^1.3 weather_forecast^1.8 forecaster*^1.4 forecast^.3 meteorolog*^1.8 met_office^1.8
    national_weather_service^1.8 temperature*^1.3 degrees^.5 celsius^1.4 fahrenheit^1.5 mercury^.4
    rain^1.2 rains^1.1 rainfall^1.4 rainy^1.3 raining^1.2 downpour*^1.6 drizzle^1.6 shower*^.9
    heavy_rain torrential_rain snow^1.2 snowfall*^1.6 snowstorm*^1.7 blizzard*^1.6 sleet^1.6
    hail^.9 hailstones^1.7 ice^.6 icy frost^1.2 freezing^.9 freeze^.3 sub-zero^1.4 cold_snap^1.8
    cold_spell^1.7 cold_front^1.7 wintry^1.5 winter^.4 summer^.2 wind^.6 winds^1.1 gale*^1.3
    gusts^1.4 breeze^.8 storm storms^1.2 stormy^1.2 thunderstorm*^1.7 thunder^1.1 lightning^.8
    hurricane*^.7 tropical_storm^1.5 national_hurricane_center^1.6 tornado*^.7 cyclone^.6
    sunshine^1.2 sunny^1.2 clouds^.9 cloudy^1.5 overcast^1.5 fog^1.2 foggy^1.5 mist humid*^1.1
    heatwave*^1.7 heat_wave^1.7 heat^.4 hottest coldest^1.2 wettest^1.4 driest^1.4 warmest^1.1
    warm^.5 chilly^1.1 mild^.6 drought^.9 dry_spell^1.4 el_nino^1.2 la_nina^1.3 monsoon*^1.2
    barometer^.8 low_pressure^1.5 high_pressure^1.2 depression^.2 millimetres^.8 inches^.4
    snowplough* snowplow*^1.5 gritters^1.8 black_ice^1.7 white_christmas^1.5 flood_warning*^1.3
    severe_weather^1.4 weather_warning^1.6 thaw^1.1 avalanche_risk^1.3 pollen^.6`,
  arts: `
    film^1.2 films^1.2 filmed filming filmmak* film-mak* movie* cinema* screenplay^2
    screenwriter*^2 scriptwriter* director^.5 directed^.7 actor*^1.3 actress*^1.5 starring^1.5
    co-star*^1.5 cast^.5 blockbuster*^1.2 remake* sequel*^1.5 box_office^2 box-office^2
    hollywood^1.5 bollywood^2 oscar*^1.5 academy_award*^2 bafta*^2 golden_globe*^2 emmy*^2
    grammy*^2 brit_awards^2 mercury_prize^2 tony_award*^2 booker^1.5 pulitzer^1.5 whitbread
    turner_prize^2 palme_d'or^2 award^.7 awards^.8 nominat*^.5 nominee* music^1.3 musician*
    musical*^1.3 singer*^1.5 singer-songwriter*^1.5 songwriter*^1.5 song songs sang singing
    lyrics^1.5 band^.9 bands^.8 drummer*^1.5 guitar*^1.3 bassist^1.5 vocalist^1.5 pianist*^1.5
    violin* cellist^1.5 saxophon* album*^1.5 chart-topping^1.5 hit_single^1.5 number_one_single^2
    debut_album^2 pop^.8 pop_star^1.5 rock_band^1.5 punk rapper*^1.5 rap^.8 hip-hop^1.5
    hip_hop^1.5 reggae^1.5 jazz^1.5 blues^.7 opera^1.2 operas^1.5 operatic orchestra*^1.5
    symphony^1.5 philharmonic^1.5 conductor^.8 composer*^1.5 concerto^2 choir^1.2 soprano^2 tenor
    baritone^1.5 recital^1.5 beethoven mozart concert^1.2 concerts^1.3 gig gigs festival^.8
    glastonbury^1.5 tour^.3 eurovision^1.5 elvis^1.2 beatles^1.5 theatre*^1.2 theater broadway^1.5
    west_end playwright*^2 shakespeare*^1.3 rehears*^.8 audition* matinee^1.5 premiere*^1.2
    ballet*^1.5 dancer* choreograph*^1.5 comedy^1.2 comedies^1.5 comedian*^1.5 comic^.8
    sitcom*^1.5 thriller*^1.5 soap_opera^1.5 tv^.6 television^.6 tv_series^1.2 tv_show^1.2
    reality_tv^1.5 reality_show^1.2 big_brother broadcaster* broadcast^.4 presenter*^.8 viewers^.6
    ratings^.4 episode* channel_4^1.2 itv^1.2 bbc_one^1.2 bbc_two^1.2 bbc1 bbc2 hbo radio_1^1.2
    radio_4^.8 netflix^.8 disney^.7 dreamworks miramax paramount warner_bros pixar animated^1.2
    animation show^.3 star^.5 stars^.6 starred^1.3 celebrity^.8 celebrities audience*^.5
    entertainment^.8 entertainer*^1.2 script^.7 storyline^1.2 museum*^1.2 gallery^1.1 galleries
    exhibition*^1.1 curator*^1.5 artist*^1.1 artwork*^1.3 arts^1.1 fine_art^1.5 painter*^1.5
    painting^1.2 paintings^1.5 portrait*^1.1 sculpt*^1.4 fresco* masterpiece* watercolour*
    picasso^1.5 rembrandt^1.5 van_gogh^2 architect^.7 architecture^.7 novel^1.1 novels^1.4
    novelist*^1.6 author^.9 authors^.8 writer*^.9 poet^1.5 poets^1.5 poem* poetry^1.5 literary^1.2
    literature bestseller* best-selling^.7 publisher*^.6 paperback* book^.6 books^.8 memoir*^1.1
    biograph* fiction^.9 journalist*^.5 newspaper*^.4 magazine^.4 tabloid* cultural^.7 heritage^.5
    archive*^.3 duet* soundtrack*^1.5 actors'_guild^1.5 documentary^1.1 documentaries^1.2
    harry_potter^1.3 star_wars^1.3 james_bond^1.5 doctor_who^1.3 live_8^1.2 dj^.9 djs radio^.6
    radio_station*^.9 radio_show^1.1 play^.3 plays^.4 staged^.6 performance^.4 performances^.6
    performed^.5 performer* theatrical^1.2 tv_channel*^.9 tv_drama*^1.2 channel^.4 media^.4
    chart^.8 charts^.8 number_one^.5 rolling_stones^1.5 line-up^.4 mtv^1.1 video_clip stage^.3
    acting^.7 role^.3 roles^.5 fans^.3 icon^.5 legend^.4 debut^.5 record_label*^1.2 recording^.5
    drama^.8 dramas^1.1 dramatist*^1.4`,
  'human-interest': `
    royal_family^1.3 royal_couple^1.6 royal_wedding^1.9 royal^.6 royals^.9 buckingham_palace^1.3
    clarence_house^1.4 windsor^.7 palace^.5 queen^.7 king^.4 prince^.7 princess duke^.7
    duchess^1.1 monarch^.6 coronation^1.3 jubilee^1.1 throne^.7 crown_prince^.9 prince_charles^1.2
    prince_william^1.3 prince_harry^1.3 princess_diana^1.4 camilla^1.2 queen_elizabeth meghan^1.2
    his_majesty her_majesty^.6 knighthood knighted^.9 birthday^.9 100th_birthday^1.9
    centenarian*^1.8 oldest_woman^1.7 oldest_man^1.7 oldest_person^1.8 wedding weddings^.8
    bride*^1.1 groom^.9 bridesmaid*^1.3 honeymoon engaged^.3 engagement^.4 newlywed*^1.4
    married^.4 marry^.6 divorce^.5 baby^.6 newborn^.6 twins^.9 triplets^1.4 quadruplets^1.6
    quintuplets^1.7 sextuplets^1.7 pet^.8 pets^1.1 dog dogs puppy^1.4 puppies^1.4 kitten*^1.4
    cat^.9 cats^.9 parrot*^1.2 hamster*^1.3 rabbit*^.8 pony^.8 donkey*^.9 panda* chimpanzee*
    gorilla*^.8 zoo^1.1 zookeeper*^1.6 animal_shelter^1.4 lottery lotto^1.2 jackpot^1.2
    winning_ticket^1.5 winning_numbers^1.5 guinness_book^1.9 guinness_world_records^1.9
    world_record_for^.6 beauty_queen^1.4 beauty_contest^1.3 miss_world^1.5 miss_universe^1.6
    miss_america^1.6 beauty_pageant^1.5 pageant^1.1 gossip celebrity_couple^1.5 socialite*^1.2
    heiress^.9 playboy^.7 paparazzi^1.2 eccentric*^.9 bizarre*^.9 quirky^.9 unusual^.4 hoax*^.6
    prank*^.9 ufo* ghost^.5 haunted^.8 loch_ness^1.5 bigfoot^1.5 good_samaritan^1.5 reunited^1.1
    long-lost^1.3 lost_and_found heartwarming^1.6 miracle^.5 hero^.4 heroic^.4 bravery^.6
    medal_for_bravery obituary^.8 obituaries dies_aged died_peacefully^.9 funeral^.6 mourners^.7
    tribute^.4 tributes^.5 anniversary^.6 golden_wedding^1.8 diamond_wedding^1.8 ceremony^.3
    parade^.5 santa_claus^1.1 father_christmas^1.2 message_in_a_bottle^1.9 time_capsule^1.6
    treasure_hunt^1.2 metal_detector stunt^.6 daredevil^1.3 tightrope^1.4 stowaway*^1.1
    adventurer*^.8 grandmother^.5 grandfather^.4 great-grandmother^1.1 neighbours^.3 villagers^.4
    selfie*^.8 viral_video went_viral internet_sensation^1.2`,
  lifestyle: `
    fashion*^1.2 fashion_designer catwalk*^1.6 haute_couture^1.8 couture^1.3 supermodel*^1.3
    model^.2 vogue chanel dior^1.1 gucci^.8 versace clothes^.8 clothing^.5 dress^.6 dresses^.9
    skirt* miniskirt*^1.4 jeans^.8 trousers^.9 shoes^.6 heels^.7 handbag*^1.1 jewellery^.8
    jewelry^.8 hairdress*^1.2 hairstyle*^1.3 haircut make-up^.7 cosmetic*^.7 perfume* lipstick^1.2
    beauty^.7 tattoo*^.8 wardrobe knitting^1.3 restaurant*^1.2 cafe*^.7 bistro*^1.4 pub^.5 pubs^.5
    bar^.3 chef*^1.4 michelin^1.3 recipe*^1.6 cook^.9 cooking^1.2 cookbook*^1.6 cookery^1.7
    kitchen*^.7 baking^1.1 bake*^.6 oven^1.1 tablespoon*^2 teaspoon*^2 simmer^1.8 garlic^1.4
    onion*^1.1 butter^.7 flour^.7 cheese^.8 chocolate^.7 cake*^.9 pasta^1.1 pizza^.6 salad*^1.1
    sauce* soup^1.1 dessert*^1.4 delicious^1.4 tasty^1.2 flavour* flavor*^.9 ingredient*
    cuisine^1.4 dish^.6 dishes^.8 menu^.7 breakfast^.6 dinner^.4 gourmet^1.3 wine^.9 wines^1.1
    winemak*^.9 vineyard*^.9 champagne^.7 whisky^.7 beer^.6 cocktail*^.9 vegetarian vegan*^1.1
    holiday^.6 holidays^.6 holidaymaker*^1.1 vacation*^.9 tourist*^.8 travel^.4 traveller*^.5
    travelers^.5 sightsee*^1.5 backpack*^1.1 cruise^.7 cruises package_holiday^1.5 beach^.6
    beaches^.6 hotel^.5 hotels^.5 bed_and_breakfast^1.3 campsite*^1.4 camping^1.1 caravan*^.9
    theme_park amusement_park^1.1 disneyland^.9 garden^.8 gardens^.8 gardening^1.5 gardener*^1.2
    flowers^.7 roses^.6 lawn^.7 chelsea_flower_show^1.6 diy^1.2 interior_design^1.5 furniture^.8
    decorat*^.6 wallpaper^.8 sofa*^.9 curtains^.9 home_improvement^1.2 hobby^1.3 hobbies^1.5
    pastime*^1.3 leisure^1.2 crossword*^1.4 sudoku^1.5 jigsaw chess^.6 bridge_club^1.2 board_game
    stamp_collect*^1.4 collectors^.7 antiques^1.2 yoga^1.2 spa^.9 massage^.9 fitness^.6 gym^.7
    hiking^1.2 walkers^.7 rambl*^.7 picnic*^1.2 barbecue*^1.1 nightlife^1.1 nightclub*^.8
    partying^.8 lifestyle*^1.2 horoscope*^1.7 astrolog*^1.2 dating^.6 valentine's_day^1.1
    etiquette^1.2 luxury^.6 trendy vintage^.7 classic_cars^1.1 sports_car^.8 motoring^.9
    test_drive^1.1 hatchback resort^.4 resorts^.8`,
  science: `
    scien*^1.1 scientist*^.6 research^.6 researcher*^1.1 physicist*^1.3 chemist^.4 biology^1.1
    biolog*^.6 astronom*^1.6 geolog* mathematic*^.8 archaeolog*^1.3 paleontolog*^1.6
    palaeontolog*^1.6 fossil fossils^1.4 dinosaur*^1.3 neanderthal*^1.6 excavat*^.8
    anthropolog*^1.2 laborator* lab^.6 experiment*^.9 discover*^.5 theory^.6 nobel_prize_in
    einstein^1.1 darwin^.9 evolution^.7 quantum^1.5 particle*^1.2 cern^1.6 atom^1.1 atomic^.5
    molecul*^1.3 protein* nanotech*^1.7 dna^1.1 gene^1.1 genes^1.2 genetic*^1.1 genome*^1.6
    cloning^1.3 cloned^1.1 stem_cell*^.8 biotech*^.9 nasa^1.6 esa space_shuttle^1.6
    space_station^1.6 space^.5 spacecraft^1.7 spaceship^1.4 astronaut*^1.6 cosmonaut*^1.7
    sputnik^1.7 apollo^.9 soyuz^1.7 satellite*^.9 orbit*^1.2 rocket^.5 lunar^1.4 moon mars
    martian^1.5 saturn^1.4 jupiter^1.3 titan^.5 planet planets^1.3 comet*^1.3 asteroid*^1.5
    galaxy^1.2 galaxies^1.5 telescope*^1.5 hubble^1.4 universe^.7 solar_system^1.4 technolog*
    tech^.8 hi-tech^1.1 high-tech^.9 engineer*^.5 inventor^.8 inventors^.8 patent^.7 patents^.9
    innovat*^.6 prototype* gadget*^1.5 device^.8 devices^1.1 electronic^.5 electronics^.8
    computer*^1.1 pc^1.2 pcs^1.5 desktop*^1.2 laptop*^1.4 notebook^.6 mainframe*^1.6
    hard_drive^1.6 hard_disk^1.5 hardware^1.1 software^1.3 programmer*^1.3 program^.2 programs^.3
    operating_system^1.5 windows^.7 linux^1.7 open_source^1.6 microsoft^1.2 bill_gates ibm^.8
    intel^1.1 amd^1.2 apple^.9 ipod*^1.4 iphone*^1.3 ipad*^1.4 itunes^1.1 macintosh^1.4 google^1.2
    yahoo ebay^.8 aol^.7 netscape^1.5 mozilla^1.6 firefox^1.6 facebook^.8 twitter^.5 youtube^.7
    wikipedia^1.1 tiktok^.7 skype^1.4 sony^.6 nintendo^1.5 xbox^1.7 playstation^1.6 psp^1.3
    console*^1.2 gamer*^1.6 gaming^1.3 video_game*^1.4 computer_game*^1.4 videogame*^1.5 games^.4
    online_games^1.2 electronic_arts half-life^1.3 grand_theft_auto^1.3 halo_2^1.3 internet^1.1
    web website^.6 websites^.8 web_page*^1.2 net^.4 online^.7 cyber*^1.1 cyberspace^.6
    browser*^1.6 search_engine*^1.6 blog blogs^1.2 blogger*^1.2 podcast*^1.1 wiki* social_media^.7
    e-mail^.8 e-mails^.8 email^.8 emails^.8 inbox^1.3 spam^1.4 spammer*^1.5 phishing^1.6 virus^.4
    viruses^.6 worm^1.1 trojan^1.1 spyware^1.7 adware^1.7 malware^1.6 malicious^.8 firewall*^1.4
    anti-virus^1.6 hacker*^1.3 hacking^1.2 hacked^1.1 hijack* encrypt*^1.4 password*^1.2
    security_firm^.9 computer_security^1.3 cookies^.7 download* downloading^.3 upload*^1.2
    file-sharing^1.5 file_sharing^1.5 peer-to-peer^1.5 bittorrent^1.7 napster^1.1 kazaa^1.4
    piracy^.7 pirated^.7 drm^1.3 mp3^1.2 mp3_players broadband^1.3 dial-up^1.3 modem*^1.4 adsl^1.6
    isp^1.4 isps^1.5 wi-fi^1.5 wifi^1.4 wireless^1.1 bluetooth^1.6 voip^1.6 3g^1.3 4g^1.1 5g^1.1
    fibre^.5 fiber^.4 router*^1.2 server^.9 servers database*^.8 data^.5 bandwidth^1.4 network^.3
    networks^.4 mobile^.8 mobiles^1.2 mobile_phone* cell_phone^.8 cellphone* handset*^1.3 phone^.5
    phones^.9 smartphone*^1.2 text_message*^.9 sms^1.1 ringtone*^1.2 camera^.5 cameras^.5
    camera_phone^1.3 digital^.9 digitally^.6 analogue^.9 high-definition^1.3 high_definition^1.3
    hdtv^1.5 set-top^1.3 dvd^.5 dvds^.4 blu-ray^1.4 hd-dvd^1.5 cd-rom^1.2 pixel*^1.2 lcd^1.2
    plasma^.7 screen^.3 tivo^1.3 dvr^1.3 video^.4 chip chips microchip*^1.4 microprocessor*^1.6
    processor*^1.3 semiconductor*^1.1 silicon^1.1 silicon_valley transistor*^1.6
    supercomputer*^1.7 memory^.4 gigabyte*^1.7 megabit*^1.6 gigahertz^1.7
    artificial_intelligence^1.6 ai chatgpt^1.6 openai^1.5 algorithm*^1.3 machine_learning^1.7
    robot*^1.3 automat*^.4 drones^.4 rfid^1.6 biometric*^.9 gps^.8 user^.9 users^1.1
    interactive^.8 virtual^.9 interface^1.1 simulat*^.8 technical^.3 laser*^.9 blockchain^1.4
    bitcoin^.8 fusion_reactor^1.3 nuclear_fusion^1.4 consumer_electronics^1.1 game^.3 gameplay^1.7
    multiplayer^1.7 first-person^1.3 shooter^.6 game_maker*^1.4 games_maker*^1.4
    games_industry^1.3 games_console*^1.2 gaming_console*^.6 handheld^1.3 nintendo_ds^.8
    cyberathlete*^1.5 esports e-sports digital_music^1.3 music_player*^1.1 media_player*^1.5
    digital_media portable^.8 smartcard*^1.2 smart_card*^1.1 ultraviolet^.8 infrared^1.1
    user-friendly personal_video_recorder*^1.6 on-demand^.6 e-commerce electronic_voting ict^1.2
    file-sharers^1.4 consumer_electronics_show graphics^1.1 joystick^1.5 speech_recognition^1.6
    voice_recognition^1.5 open-source^1.5 webcam*^1.4 uploaded^.6 physics^1.2 invented^.6
    invention^.8 inventions^.9 inventing^.6 chemical^.4 chemistry`,
  sport: `
    sport sports^.7 sporting^.8 sportsman sportswom*^1.2 football*^1.2 footballer*^.4 soccer^1.5
    rugby^1.6 rugby_union^.6 rugby_league^.7 cricket*^1.5 tennis^1.6 golf*^1.4 basketball^1.5
    baseball^1.5 ice_hockey^1.6 hockey^1.3 volleyball^1.6 handball^1.5 badminton^1.6 snooker^1.6
    darts^1.1 boxing^1.3 boxer*^1.2 heavyweight*^1.3 middleweight^1.7 welterweight^1.8
    wrestling^1.1 wrestler*^1.2 judo^1.6 fencing^.5 rowing rower*^1.3 sailing^.7 yacht*^.6
    swimmer*^1.2 swimming^.7 diving^.4 gymnast*^1.4 athletic*^1.3 athlete*^1.4 hurdl* 1500m^1.5
    3000m^1.5 long_jump^1.6 high_jump^1.6 triple_jump^1.6 pole_vault^1.6 javelin^1.6 decathl*^1.6
    heptathl*^1.6 marathon*^1.2 cross_country^.9 relay^.9 iaaf^1.7 aaa^.5 indoor*^.7 cycling
    cyclist*^.9 tour_de_france^1.6 peloton^1.7 skiing^1.1 skier*^1.3 ski^.7 slalom^1.7 skating^1.1
    skater*^1.3 biathlon^1.8 bobsleigh^1.8 snowboard*^1.2 formula_one^1.5 formula_1^1.5
    grand_prix^1.4 motor_racing^1.5 pole_position^1.5 mclaren^1.1 ferrari^.7 rally^.3 nascar^1.4
    motogp^1.7 horse_racing^1.4 jockey*^1.2 racecourse*^1.3 grand_national^1.2 derby^.9
    thoroughbred*^1.3 equestrian^1.3 olympi*^1.4 paralympi*^1.6 ioc^1.2 commonwealth_games^1.5
    asian_games^1.4 medal*^1.1 gold_medal^.7 bronze^.8 podium doping^1.4 steroid*^1.1
    drugs_test*^1.3 drug_test nandrolone^1.7 kenteris^1.4 wada^1.3 champion* championship*^1.2
    champions_league^1.3 world_champion world_cup^1.4 european_cup^1.3 uefa_cup^1.4 uefa^1.3
    fifa^1.4 fa_cup^1.5 carling_cup^1.5 league_cup^1.5 davis_cup^1.6 ryder_cup^1.6
    heineken_cup^1.6 six_nations^1.7 tri-nations^1.6 stanley_cup^1.6 super_bowl^1.3
    world_series^1.1 cup^.9 premier_league^1.3 premiership^1.3 la_liga^1.5 serie_a^1.3
    bundesliga^1.6 primera_liga^1.5 division^.3 league^.8 relegat*^1.4 promotion^.2 playoff*^1.4
    play-off*^1.4 tournament*^1.3 grand_slam^1.4 wimbledon^1.5 french_open^1.5 us_open^1.5
    australian_open^1.6 atp^1.4 wta^1.4 seed^.6 seeded^1.3 second_seed top_seed^1.2 unseeded^1.5
    match^.9 matches fixture*^1.2 friendly^.5 qualifier*^1.1 qualif*^.4 semi-final*^1.2
    semifinal*^1.4 quarter-final*^1.4 quarterfinal*^1.4 final^.4 finals^.6 round^.3 first_leg^1.5
    second_leg^1.5 replay^.8 kick-off^1.2 half-time^1.4 stoppage_time^1.5 injury_time^1.5
    extra_time^1.3 first_half^.7 second_half^.6 goal^.8 goals^.9 goalkeep*^1.5 goalscor*^1.6
    goalless^1.6 scored^1.1 score^.6 scores^.4 scorer*^1.3 scoring^.9 scoreline^1.6 equalis*^1.3
    equaliz*^1.1 hat-trick^1.4 header^1.2 penalty^.6 penalties^.6 penalty_area free-kick*^1.5
    free_kick^1.5 corner^.3 offside^1.6 red_card^1.2 yellow_card^1.2 sent_off^1.1 striker*^.9
    midfield*^1.5 defender*^1.1 winger*^1.5 full-back^1.4 centre-back^1.6 centre-half^1.5
    fly-half^1.7 scrum-half^1.7 flanker^1.6 prop^.5 hooker^.6 lock^.2 scrum*^1.2 line-out^1.4
    try^.2 tries^.5 tackle^.4 touchline^1.4 drop_goal^1.5 lions^.7 all_blacks^1.5 wallabies^1.4
    springboks^1.5 batsm*^1.6 batting^1.4 bowler*^1.4 bowling^.8 wicket*^1.6 innings^1.5 lbw^1.7
    spinner*^1.2 test_match^1.4 test_series^1.3 ashes mcc one-day_international^1.4
    quarterback^1.6 touchdown*^1.4 nfl^1.4 nba^1.4 mlb^1.5 nhl^1.4 linebacker*^1.7 home_run^1.3
    homer^.6 inning^1.3 pitcher*^1.2 shortstop^1.7 yankees^1.3 red_sox^1.4 lakers^1.4 ace^.6
    aces^.8 backhand^1.7 forehand^1.7 tie-break*^1.5 tiebreak*^1.5 break_point^1.2
    double_fault^1.5 set_point^1.4 match_point^1.5 deuce^1.4 birdie*^1.6 bogey* par^.4 pga^1.4
    fairway*^1.4 caddie^1.4 knockout^.9 defending_champion^1.3 title^.4 trophy^.8 win^.5 wins^.4
    won^.3 winner^.3 winning^.3 beat^.6 beaten^.6 victory^.5 defeat^.6 defeated^.5 lost^.2 lead^.1
    draw^.4 unbeaten^1.3 season^.8 side^.3 squad* team^.7 teams^.6 team-mate*^1.3 teammate*^1.1
    line-up^.5 captain*^.7 skipper*^1.1 coach^.9 coaches^.7 coaching^.9 manager^.3 boss^.3
    player^.8 players^.8 playing^.3 played^.3 substitute*^.9 bench^.5 transfer^.4 loan_deal^.8
    signing^.5 club^.6 clubs^.5 fans^.4 supporters^.4 stadium*^1.1 pitch^.6 dressing_room
    referee*^1.3 umpire*^1.3 linesm*^1.5 injury^.6 injur*^.3 hamstring^1.6 groin^1.4 knee^.7
    ankle^.8 calf^.5 ligament*^1.3 fitness^.3 form^.2 training^.3 retire^.2 ranked^.5 rankings^.8
    world_number_one^1.4 number_one_seed^1.4 career^.3 race^.3 races^.4 racing^.6 lap^.9 laps
    hooligan*^.9 arsenal chelsea^.9 manchester_united^1.3 man_utd^1.5 man_united^1.5 liverpool^.7
    everton^1.2 newcastle^.6 tottenham^1.1 aston_villa^1.2 celtic^.7 real_madrid^1.4 barcelona^.7
    ac_milan^1.4 juventus^1.4 inter_milan^1.4 bayern_munich^1.4 ajax wasps^.8 leicester^.4
    gloucester^.4 mourinho^1.3 ferguson^.7 wenger^1.3 beckham^.9 rooney henman^1.4 federer^1.5
    nadal^1.5 agassi^1.4 roddick^1.5 williams_sisters tiger_woods^1.4 schumacher^1.1 pele^1.2
    maradona^1.3 messi^1.2 ronaldo^1.1 60m_hurdles^1.6 110m_hurdles^1.6 100m_final^1.5
    200m_final^1.5 4x100m^1.7 4x400m^1.7 100_metres 200_metres 400_metres 800_metres^1.2
    1,500_metres^1.3 10,000_metres^1.2 game^.3 sprint*^.9 -boxing_day^1.3`,
}
