import { changing } from "../changing.ts";
import { financingInstrumentRecords, toFinancingInstrumentDto } from "./financing-instrument-dto.ts";

export const changeFinancingInstrument = changing(financingInstrumentRecords, toFinancingInstrumentDto);
