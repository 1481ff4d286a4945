import {decodeSource} from './dist/src/text/decode.js'
import {parseFile} from './dist/src/formats/parse-file.js'
const base={settings:{languages:['nl','en','de','fr','es'],zone:'Europe/Brussels',initials:'auto',drafts:false},authorities:{roster:{},sources:{},sourceDescriptions:{},policies:{}},defaults:{language:null,source:null,zone:null,topics:[],dateOrder:null,columns:null},corpusInitials:{},corrections:[]}
const tx=n=>n.type==='text'?n.value:n.children?n.children.map(tx).join(''):n.type==='break'?'⏎':''
export function show(name,text,opt={}) {
  const s=decodeSource(name,Buffer.from(text)); console.log('\n##',name)
  if(!s.text){console.log('unreadable',s.diagnostics.map(d=>d.rule));return}
  const p=parseFile(s,{...base,defaults:{...base.defaults,...opt}})
  for(const r of p.records){ if(r.kind==='quarantined'){console.log('  Q',r.diagnostics.map(d=>`${d.line}:${d.rule}: ${d.reason}`).join(' / '));continue}
    const a=r.article,d=a.date; console.log('  '+(r.kind==='held-back'?'DRAFT ':'')+JSON.stringify(a.headline),d.precision==='minute'?`${d.day}T${d.time}${d.offset}`:d.day??d.month??d.year??'-','|',a.byline.authors.join(' & '),'|',a.sources.join(),'|',a.topics.join(),'|',a.language,'| id',a.id,'| lead',JSON.stringify(a.lead.slice(0,50)),'| body',JSON.stringify(a.body.children.map(tx)).slice(0,160),'| x',JSON.stringify(a.extra), a.originalUrl??'', a.notices.join(), r.diagnostics.map(d=>`${d.line}:${d.rule}`).join(' ')) }
  for(const d of p.diagnostics) console.log('  >',d.line,d.rule,d.reason)
}
