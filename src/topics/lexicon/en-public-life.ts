/** Topics of public life → the English words that speak for them. */
export const englishPublicLife: Readonly<Record<string, string>> = {
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
}
