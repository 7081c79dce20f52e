package io.github.broadsheet.body;
import io.github.broadsheet.outline.*; import io.github.broadsheet.page.*;
import java.nio.file.*; import java.util.*;
public final class LoadProf { public static void main(String[] a) throws Exception {
 var pages=GoldPage.read(Path.of("/work/shared/eval/dev/wcxb-articles")).subList(0,300);
 List<byte[]> raw=new ArrayList<>(); for (var p:pages) try(var in=new java.util.zip.GZIPInputStream(Files.newInputStream(p.file()))){raw.add(in.readAllBytes());}
 var m=Model.load("html.model");
 for(int k=0;k<4;k++){ long tp=0,to=0,tf=0,tr=0,tt=0,tl=0,j=0; int segs=0;
 for(int i=0;i<pages.size();i++){ long t=System.nanoTime(); var page=PageReader.read(Source.bytes(raw.get(i)),Limits.defaults()); long t1=System.nanoTime(); tp+=t1-t;
  var o=Outline.of(page); long t2=System.nanoTime(); to+=t2-t1; if(o.segments().isEmpty())continue; var f=new Features(o); long t3=System.nanoTime(); tf+=t3-t2;
  float[][] rows=new float[o.segments().size()][]; for(int s=0;s<rows.length;s++) rows[s]=f.of(s).clone(); long t4=System.nanoTime(); tr+=t4-t3; segs+=rows.length;
  double z=0; for(float[] r:rows) z+=m.trees().probability(r); long t5=System.nanoTime(); tt+=t5-t4; if(z<0)System.out.println();
  if(k==0){ Labels.of(o.segments(),pages.get(i).body()); tl+=System.nanoTime()-t5;} }
 System.out.printf("parse %d outline %d features %d rows %d trees %d labels %d ms, segs %d%n",tp/1000000,to/1000000,tf/1000000,tr/1000000,tt/1000000,tl/1000000,segs);} } }
