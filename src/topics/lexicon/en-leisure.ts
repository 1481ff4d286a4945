/** Topics of leisure and discovery → the English words that speak for them. */
export const englishLeisure: Readonly<Record<string, string>> = {
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
