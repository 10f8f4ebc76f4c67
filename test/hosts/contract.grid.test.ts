import { describeContract } from "./contract";
import { newGridWorkbook } from "./contract/grid";

describeContract(newGridWorkbook);
