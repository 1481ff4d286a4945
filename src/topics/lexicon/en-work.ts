/** Topics of work, learning and nature → the English words that speak for them. */
export const englishWork: Readonly<Record<string, string>> = {
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
}
