/** What a page is called that showed personal text, by the route that it reads. */
export const pageNamed = (route: string): 'pageCase' | 'pageLog' | 'pageLists' | 'pageOther' => {
  if (route === 'getCase') return 'pageCase';
  if (route === 'getCaseLog') return 'pageLog';
  const lists = ['getCases', 'getCommitments', 'getCommitment', 'getLedger', 'getDesk', 'getDecisions'];
  return lists.includes(route) ? 'pageLists' : 'pageOther';
};
