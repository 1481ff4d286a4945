import {show} from './play.mjs'
show('stray.tsv','date\ttitle\ttext\n2020-01-02\t"Wij gaan door\tTekst hier nu\n2020-01-03\tTwee\tTekst daar nu\n')
show('stray3.csv','date,title,text\n2020-01-01,"Aé, b","x, y"\n\n2020-01-03,Drie,"open tekst\n2020-01-02,Vier,ok tekst\n2020-01-04,"Vijf, zes",ok tekst\n2020-01-05,Zeven,"slot\n2020-01-06,Acht,ok tekst\n2020-01-07,Negen,ok "tekst\n')
