export enum Office { Chair } // breach
