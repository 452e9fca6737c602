const FILLS = "a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill";

/** The children that an element may have, in the order that they must have. Source: ECMA-376 part 1, annex A. */
export const CHILDREN: Readonly<Record<string, readonly string[] | undefined>> = Object.fromEntries(
  Object.entries({
    "p:sld": "p:cSld p:clrMapOvr p:transition p:timing p:extLst",
    "p:sldLayout": "p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst",
    "p:sldMaster": "p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst",
    "p:notesMaster": "p:cSld p:clrMap p:hf p:notesStyle p:extLst",
    "p:notes": "p:cSld p:clrMapOvr p:extLst",
    "p:cSld": "p:bg p:spTree p:custDataLst p:controls p:extLst",
    "p:presentation":
      "p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:smartTags p:embeddedFontLst p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst",
    "p:sp": "p:nvSpPr p:spPr p:style p:txBody p:extLst",
    "p:cxnSp": "p:nvCxnSpPr p:spPr p:style p:extLst",
    "p:nvSpPr": "p:cNvPr p:cNvSpPr p:nvPr",
    "p:graphicFrame": "p:nvGraphicFramePr p:xfrm a:graphic p:extLst",
    "p:spPr": `a:xfrm a:custGeom a:prstGeom ${FILLS} a:ln a:effectLst a:effectDag a:scene3d a:sp3d a:extLst`,
    "p:txBody": "a:bodyPr a:lstStyle a:p",
    "a:txBody": "a:bodyPr a:lstStyle a:p",
    "c:txPr": "a:bodyPr a:lstStyle a:p",
    "c:rich": "a:bodyPr a:lstStyle a:p",
    "a:pPr":
      "a:lnSpc a:spcBef a:spcAft a:buClrTx a:buClr a:buSzTx a:buSzPct a:buSzPts a:buFontTx a:buFont a:buNone a:buAutoNum a:buChar a:buBlip a:tabLst a:defRPr a:extLst",
    "a:rPr": `a:ln ${FILLS} a:effectLst a:effectDag a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst`,
    "a:ln": `${FILLS} a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst`,
    "a:tbl": "a:tblPr a:tblGrid a:tr",
    "a:tr": "a:tc a:extLst",
    "a:tc": "a:txBody a:tcPr a:extLst",
    "a:tcPr": `a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D ${FILLS} a:headers a:extLst`,
    "a:bodyPr": "a:prstTxWarp a:noAutofit a:normAutofit a:spAutoFit a:scene3d a:sp3d a:flatTx a:extLst",
    "c:chartSpace":
      "c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst",
    "c:chart":
      "c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst",
    "c:plotArea": "c:layout c:barChart c:lineChart c:catAx c:valAx c:dateAx c:serAx c:dTable c:spPr c:extLst",
    "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst",
    "c:ser":
      "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape c:extLst",
    "c:catAx":
      "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst",
    "c:valAx":
      "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst",
    "c:scaling": "c:logBase c:orientation c:max c:min c:extLst",
    "c:dLbls":
      "c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst",
    "c:legend": "c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst",
    "c:strRef": "c:f c:strCache c:extLst",
    "c:numRef": "c:f c:numCache c:extLst",
    "c:numCache": "c:formatCode c:ptCount c:pt c:extLst",
    "c:strCache": "c:ptCount c:pt c:extLst",
  }).map(([name, children]) => [name, children.split(" ")]),
);
